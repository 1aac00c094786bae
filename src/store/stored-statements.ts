import { type Kysely, type Selectable, sql } from "kysely";
import type { DB, Topic } from "../generated/db.js";
import type { Statement } from "../statements/statement.js";
import { TABLE_OF } from "./keys.js";

/** The row stored under a statement's key. */
export interface StoredStatement {
  readonly table: (typeof TABLE_OF)[keyof typeof TABLE_OF];
  readonly key: string;
  readonly id: string;
  readonly fingerprint: string | null;
  /** The number of a record's last revision. */
  readonly revision: number;
  /** The content of a topic, which has no fingerprint. */
  readonly topic: Pick<Selectable<Topic>, "name" | "description" | "broaderId"> | null;
}

/** Reads the rows stored under the keys of statements, by table and key: `actor han-song-u`. */
export async function readStored(
  db: Kysely<DB>,
  statements: readonly { readonly statement: Statement }[],
  datasetId: string,
): Promise<Map<string, StoredStatement>> {
  const keys = (table: StoredStatement["table"]) =>
    statements.flatMap(({ statement }) => (TABLE_OF[statement.kind] === table ? [statement.key] : []));
  const of = (table: StoredStatement["table"]) =>
    sql`where dataset_id = ${datasetId} and key = any (${keys(table)}::text[])`;
  const { rows } = await sql<StoredStatement>`
    select 'source' as table, key, id, fingerprint, 0 as revision, null as topic from source ${of("source")}
    union all select 'actor', key, id, fingerprint, 0, null from actor ${of("actor")}
    union all select 'record', key, id, fingerprint, revision, null from record ${of("record")}`.execute(db);
  const slugs = keys("topic");
  const topics =
    slugs.length === 0
      ? []
      : await db
          .selectFrom("topic")
          .select(["id", "slug", "name", "description", "broaderId"])
          .where("slug", "in", slugs)
          .execute();
  const storedTopics = topics.map(({ id, slug, name, description, broaderId }) => ({
    table: "topic" as const,
    key: slug,
    id,
    fingerprint: null,
    revision: 0,
    topic: { name, description, broaderId },
  }));
  return new Map([...rows, ...storedTopics].map((stored) => [`${stored.table} ${stored.key}`, stored]));
}
