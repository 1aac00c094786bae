import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import type { Prepared } from "./prepare.js";

/** A waiting statement, and why it could not be stored so far. */
export interface WaitingStatement extends Prepared {
  readonly reason: string;
}

/** A queue of statements that wait for their references, in a temporary table of the session. */
export class WaitingStatements {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  async create(trx: Kysely<DB>): Promise<void> {
    await sql`create temporary table ${this.#table} (place bigserial primary key, statement jsonb)`.execute(trx);
  }

  async add(trx: Kysely<DB>, statements: readonly WaitingStatement[]): Promise<void> {
    await sql`insert into ${this.#table} (statement)
      select value from jsonb_array_elements(${JSON.stringify(statements)}::jsonb)`.execute(trx);
  }

  /** Returns the place of the last statement; 0 if none waits. */
  async last(trx: Kysely<DB>): Promise<number> {
    const { rows } = await sql<{ last: number | null }>`select max(place) as last from ${this.#table}`.execute(trx);
    return rows[0]?.last ?? 0;
  }

  /** Removes and returns the first statements, at most `count`, up to and including a place. */
  async take(trx: Kysely<DB>, last: number, count: number): Promise<WaitingStatement[]> {
    const { rows } = await sql<{ statement: WaitingStatement }>`
      with taken as (
        delete from ${this.#table} where place in (
          select place from ${this.#table} where place <= ${last} order by place limit ${count})
        returning place, statement)
      select statement from taken order by place`.execute(trx);
    return rows.map(({ statement }) => statement);
  }

  async drop(session: Kysely<DB>): Promise<void> {
    await sql`drop table if exists ${this.#table}`.execute(session);
  }

  get #table() {
    return sql.table(this.#name);
  }
}
