import { setImmediate as turn } from "node:timers/promises";
import type { Statement } from "../statements/statement.js";
import { type Prepared, prepare } from "./prepare.js";

/** A statement as given, with its prepared form or why it cannot be stored. */
export interface Candidate {
  readonly statement: Statement;
  readonly prepared: Prepared | { readonly wrong: string };
}

/** The length, in characters, at which a batch is full, however few statements it has. */
const LONGEST = 4 * 1024 * 1024;

/** How many statements are prepared before yielding to the event loop, so that the database never waits for the next query. */
const AT_ONCE = 10;

/**
 * Yields the statements of a stream in batches, prepared for storing. The next batch is read and prepared while the last one
 * is being stored, at most one ahead.
 *
 * @param areChecked whether the entries are already validated
 */
export async function* preparedBatches(
  statements: AsyncIterable<Statement> | Iterable<Statement>,
  slug: string,
  size: number,
  areChecked = false,
): AsyncGenerator<Candidate[]> {
  const batches = prepareAll(statements, slug, size, areChecked);
  let next = batches.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = batches.next();
      // Avoid an unhandled rejection: an error in the next batch is thrown when that batch is awaited.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await batches.return(undefined);
  }
}

async function* prepareAll(
  statements: AsyncIterable<Statement> | Iterable<Statement>,
  slug: string,
  size: number,
  areChecked = false,
): AsyncGenerator<Candidate[], undefined> {
  let batch: Candidate[] = [];
  let length = 0;
  for await (const statement of statements) {
    const prepared = prepare(statement, slug, areChecked);
    batch.push({ statement, prepared });
    length += "wrong" in prepared ? 0 : prepared.content.length;
    if (batch.length % AT_ONCE === 0) await turn();
    if (batch.length < size && length < LONGEST) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
