// The upper bound: for each workload, a hand-written statement that returns the answer's JSON, on a plain Fastify route.
import fastify from "fastify";
import pg from "pg";
import { WORKLOADS } from "../workloads/workloads.mjs";

const { DATABASE_URL, PORT, POOL_SIZE } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });
const app = fastify();
for (const { name, sql } of WORKLOADS.filter((workload) => workload.sql)) {
  app.post(`/${name}`, async (request, reply) => {
    const { rows } = await pool.query({ name, text: sql.text, values: request.body });
    return reply.type("application/json; charset=utf-8").send(rows[0].answer);
  });
}
app.get("/healthz", async () => "ok");
await app.listen({ port: Number(PORT), host: "127.0.0.1" });
