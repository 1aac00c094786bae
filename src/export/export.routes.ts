import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import * as z from "zod";
import type { Database } from "../database/database.js";
import { PublicError } from "../errors/errors.js";
import { readFilter } from "./filter.js";
import { openExport } from "./formats.js";
import { ExportProblem } from "./problem.js";

/** A PostgreSQL text cannot contain a zero byte. */
const text = z.string().regex(/^[^\0]*$/);
const query = z.strictObject({
  type: text.optional(),
  columns: text.optional(),
  dataset: text.optional(),
  filter: text.optional(),
});

/**
 * Serves streamed downloads: `GET /export/csv?type=meetings&columns=title,date&filter={"countries":["KP"]}`. The
 * formats are those of `chancery export`.
 */
export function serveExports(app: FastifyInstance, database: Database, schema: GraphQLSchema): void {
  app.get<{ Params: { format: string } }>("/export/:format", async (request, reply) => {
    const asked = query.safeParse(request.query);
    if (!asked.success) {
      return reply.code(400).send({
        message: "The parameters are type, columns, dataset and filter, each of them once and without zero bytes.",
      });
    }
    const { filter, ...selection } = asked.data;
    try {
      const { fileName, mediaType, text } = openExport(database.forOperation(), {
        format: request.params.format,
        ...selection,
        ...(filter === undefined ? {} : { filter: readFilter(filter, schema) }),
      });
      // Generating the first chunk reveals errors in the request while they can still be reported.
      const first = await text.next();
      return await reply
        .header("content-disposition", `attachment; filename="${fileName}"`)
        .type(mediaType)
        .send(Readable.from(continued(first, text)));
    } catch (error) {
      if (!(error instanceof ExportProblem || error instanceof PublicError)) throw error;
      return reply.code(400).send({ message: error.message });
    }
  });
}

async function* continued(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
