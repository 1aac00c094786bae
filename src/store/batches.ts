import { setImmediate as turn } from "node:timers/promises";
import type { Statement } from "../statements/statement.js";
import { type Prepared, prepare } from "./prepare.js";

/** A statement as it came, and as it is stored or why it cannot be. */
export interface Candidate {
  readonly statement: Statement;
  readonly prepared: Prepared | { readonly wrong: string };
}

/** In characters: a batch is full where what it says is as long, however few statements it has. */
const LONGEST = 4 * 1024 * 1024;

/** How many statements are prepared before answers of the database get their turn: it is not to wait for what is next. */
const AT_ONCE = 10;

/**
 * The statements of a stream in batches, prepared to be stored. The next batch is read and prepared while the last one is
 * being stored, one ahead at most.
 *
 * @param areChecked whether the entries are known to have their formats
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
      // An error in what is read ahead is thrown when its turn comes.
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
