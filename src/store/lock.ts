import { setTimeout as wait } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database } from "../database/database.js";
import { inAnyCase } from "../errors/in-any-case.js";
import type { DB } from "../generated/db.js";

/** How often to check whether another import of the same dataset has ended, in milliseconds. */
const POLL_MS = 200;

const underWay = new WeakMap<Kysely<DB>, Set<string>>();

/**
 * Runs work on a dataset exclusively, waiting for other processes and other callers in this process. PostgreSQL releases
 * the lock if a process dies.
 *
 * @param onWait called once if it has to wait
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
