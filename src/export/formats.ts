import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { claimReviewDocument } from "./claim-review.js";
import { CSV_TYPES, type CsvTypeName, csvLines } from "./csv.js";
import { entities } from "./follow-the-money.js";
import { meetingGraph } from "./gexf.js";
import { ExportProblem } from "./problem.js";
import type { Selection } from "./selection.js";
import { statementLines } from "./statements.js";

/** What to export, and in which format. */
export interface ExportRequest extends Selection {
  readonly format: string;
  /** For CSV: the type of its rows. */
  readonly type?: string | undefined;
  /** For CSV: the names of its columns, separated by commas; all columns by default. */
  readonly columns?: string | undefined;
}

/** A text that is generated in chunks while it is read. */
export interface Export {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: AsyncGenerator<string>;
}

export const FORMATS = ["jsonl", "csv", "ftm", "claimreview", "gexf"] as const;

/** @throws {ExportProblem} if there is no such format, type or column */
export function openExport(db: Kysely<DB>, request: ExportRequest): Export {
  switch (request.format) {
    case "jsonl":
      return named("chancery.jsonl", "application/jsonl", asLines(statementLines(db, request)));
    case "csv": {
      const type = csvType(request.type);
      return named(
        `${type}.csv`,
        "text/csv; charset=utf-8",
        csvLines(db, request, type, columnsNamed(request.columns)),
      );
    }
    case "ftm":
      return named("chancery.ftm.jsonl", "application/jsonl", asLines(entities(db, request)));
    case "claimreview":
      return named("allegations.jsonld", "application/ld+json", claimReviewDocument(db, request));
    case "gexf":
      return named("meetings.gexf", "application/gexf+xml", meetingGraph(db, request));
    default:
      throw new ExportProblem(`There is no format "${request.format}". Take one of ${FORMATS.join(", ")}.`);
  }
}

function named(fileName: string, mediaType: string, text: AsyncGenerator<string>): Export {
  return { fileName, mediaType, text };
}

function columnsNamed(columns: string | undefined): string[] | undefined {
  return columns?.split(",").map((name) => name.trim());
}

function csvType(type: string | undefined): CsvTypeName {
  const found = (Object.keys(CSV_TYPES) as CsvTypeName[]).find((name) => name === type);
  if (found) return found;
  const asked = type === undefined ? "CSV needs a type" : `There is no type "${type}"`;
  throw new ExportProblem(`${asked}. Take one of ${Object.keys(CSV_TYPES).join(", ")}.`);
}

async function* asLines(values: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}
