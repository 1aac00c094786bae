import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";

/** A statement's id, which is derived from its key, and its content's fingerprint. */
export interface StatedKey {
  readonly id: string;
  readonly fingerprint: string;
}

/** The keys stated so far in an import, in a temporary table of the session. */
export class StatedKeys {
  /** @param table the name of the table */
  constructor(readonly table: string) {}

  async create(trx: Kysely<DB>): Promise<void> {
    await sql`create temporary table ${this.#table} (id uuid primary key, fingerprint text)`.execute(trx);
  }

  /** Adds keys, and returns the ids of those that were not stated before. */
  async add(trx: Kysely<DB>, keys: readonly StatedKey[]): Promise<Set<string>> {
    const stated = JSON.stringify(keys.map(({ id, fingerprint }) => ({ id, fingerprint })));
    const { rows } = await sql<{ id: string }>`
      insert into ${this.#table} select id, fingerprint
      from json_to_recordset(${stated}::json) as stated (id uuid, fingerprint text)
      on conflict do nothing returning id`.execute(trx);
    return new Set(rows.map(({ id }) => id));
  }

  /** Returns the fingerprints of the contents with which ids were first stated. */
  async fingerprints(trx: Kysely<DB>, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const { rows } = await sql<StatedKey>`
      select id, fingerprint from ${this.#table} where id = any (${ids}::uuid[])`.execute(trx);
    return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
  }

  async drop(session: Kysely<DB>): Promise<void> {
    await sql`drop table if exists ${this.#table}`.execute(session);
  }

  get #table() {
    return sql.table(this.table);
  }
}
