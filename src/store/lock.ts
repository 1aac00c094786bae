import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database/database.js";
import { inAnyCase } from "../errors/in-any-case.js";
import type { DB } from "../generated/db.js";

/** How often it is looked whether another import of the same dataset has ended, in milliseconds. */
const POLL_MS = 200;

const underWay = new WeakMap<Kysely<DB>, Set<string>>();

/**
 * Does some work on a dataset alone: where another process or another caller here works on it, it is waited for.
 * PostgreSQL frees the lock where a process dies.
 *
 * @param onWait called once where there is something to wait for
 */
export async function alone<Result>(
  database: Database,
  slug: string,
  work: (session: Kysely<DB>) => Promise<Result>,
  onWait: () => void = () => {},
): Promise<Result> {
  const here = underWay.get(database.db) ?? new Set();
  underWay.set(database.db, here);
  let hasWaited = false;
  const waiting = async () => {
    if (!hasWaited) onWait();
    hasWaited = true;
    await wait(POLL_MS);
  };
  while (here.has(slug)) await waiting();
  here.add(slug);
  const lock = sql`hashtextextended(${`chancery import ${slug}`}, 0)`;
  try {
    return await database.session(async (session) => {
      const take = sql<{ taken: boolean }>`select pg_try_advisory_lock(${lock}) as taken`;
      while (!(await take.execute(session)).rows[0]?.taken) await waiting();
      return inAnyCase(
        () => work(session),
        () => sql`select pg_advisory_unlock(${lock})`.execute(session),
      );
    });
  } finally {
    here.delete(slug);
  }
}
