import { finished } from "node:stream/promises";
import { LRUCache } from "lru-cache";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Columns, RepeatedQuery } from "./repeated-query.js";
import { copiedRows } from "./wire/copied-rows.js";

declare module "pg" {
  interface Connection {
    /** The texts of prepared statements by name, which pg keeps for the lifetime of the connection. */
    readonly parsedStatements: Record<string, string>;
  }
}

/** The maximum number of prepared statements on a connection, least recently used out first. Each plan takes server memory. */
const MAX_STATEMENTS = 300;
/** Other texts, such as migrations, may contain several statements, which cannot be prepared. */
const PREPARABLE = /^\s*(select|with|insert|update|delete)\b/i;
/** How often a statement must be used before it is prepared: one made for a single request is not worth it. */
const USES_BEFORE = 2;
/** Longer statements come from long filters, which are hardly ever repeated. */
const LONGEST = 50_000;
/** How many other statements have their uses counted, and the maximum of their total length. */
const COUNTED = { max: 2_000, maxSize: 20_000_000 };

/** Names of statements by text, the same on all connections. Names are never reused. */
const names = new LRUCache<string, string>({ max: MAX_STATEMENTS });
const uses = new LRUCache<string, number>({ ...COUNTED, sizeCalculation: (_uses, text) => text.length });
let named = 0;

/** Returns the name under which a statement is prepared; null if it is not. */
function nameOf(text: string): string | null {
  const name = names.get(text);
  if (name !== undefined) return name;
  if (text.length > LONGEST || !PREPARABLE.test(text)) return null;
  const times = (uses.get(text) ?? 0) + 1;
  uses.set(text, times);
  if (times < USES_BEFORE) return null;
  uses.delete(text);
  const given = `chancery_${++named}`;
  names.set(text, given);
  return given;
}

/**
 * A connection that prepares repeated statements, so that the server parses and plans each of them once. It also
 * accepts the rows of `copy … from stdin`, as the embedded database's connection does.
 */
export class PreparingClient extends pg.Client {
  /** The columns of the statements prepared on this connection, by name. */
  readonly #columns = new LRUCache<string, Columns>({
    max: MAX_STATEMENTS,
    dispose: (_columns, name) => this.#left.push(name),
  });
  /** Names of evicted statements, to be deallocated. */
  readonly #left: string[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: overloads of pg's method; Kysely uses (text, values)
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    if (typeof text !== "string" || !Array.isArray(values)) return super.query(...(args as [string]));
    const copied = copiedRows(text, values);
    if (copied !== undefined) return this.#copy(text, copied);
    const name = nameOf(text);
    if (name === null || rest.length > 0) return super.query(...(args as [string]));
    const columns = this.#columns.get(name);
    return columns
      ? super.query(new RepeatedQuery(name, text, values, columns)).result
      : this.#prepare({ name, text, values });
  }

  async #prepare(statement: { name: string; text: string; values: unknown[] }): Promise<pg.QueryResult> {
    const result = await super.query(statement);
    const parserOf = ({ dataTypeID }: pg.FieldDef) => this.getTypeParser(dataTypeID, "text");
    this.#columns.set(statement.name, new Columns(result.fields, parserOf));
    for (const name of this.#left.splice(0)) {
      await super.query(`deallocate ${name}`);
      delete this.connection.parsedStatements[name];
    }
    return result;
  }

  async #copy(statement: string, rows: string) {
    const copy = super.query(copyFrom(statement));
    copy.end(rows);
    await finished(copy);
    return { rows: [], rowCount: copy.rowCount, command: "COPY" };
  }
}
