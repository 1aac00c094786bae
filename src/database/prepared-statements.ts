import pg from "pg";

/** How many statements are prepared at most on a connection. Each keeps its plan in the server's memory. */
const MAX_STATEMENTS = 1_000;
/** Other statements, such as those of migrations, may be several in one text, which cannot be prepared. */
const PREPARABLE = /^\s*(select|with|insert|update|delete)\b/i;
/** How often a statement must come before it is prepared: those made for one request only are not worth it. */
const USES_BEFORE = 2;

/** Names of statements by their text, the same on all connections. */
const names = new Map<string, string>();
const uses = new Map<string, number>();
let prepared = 0;

function nameOf(text: string): string | null {
  const name = names.get(text);
  if (name !== undefined) return name;
  const times = (uses.get(text) ?? 0) + 1;
  if (times < USES_BEFORE || prepared >= MAX_STATEMENTS) {
    // Texts without end must not fill the memory.
    if (uses.size >= MAX_STATEMENTS * 10) uses.clear();
    uses.set(text, times);
    return null;
  }
  uses.delete(text);
  const given = `chancery_${++prepared}`;
  names.set(text, given);
  return given;
}

/** A connection on which statements that come again are prepared: the server parses and plans each of them once. */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg's method, of which Kysely uses (text, values)
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    const name = typeof text === "string" && Array.isArray(values) && PREPARABLE.test(text) ? nameOf(text) : null;
    return super.query(...((name === null ? args : [{ name, text, values }, ...rest]) as [string]));
  }
}
