import { finished } from "node:stream/promises";
import { LRUCache } from "lru-cache";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Columns, RepeatedQuery } from "./repeated-query.js";
import { copiedRows } from "./wire/copied-rows.js";

declare module "pg" {
  interface Connection {
    /** The texts of prepared statements by their names, which pg keeps as long as the connection. */
    readonly parsedStatements: Record<string, string>;
  }
}

/** How many statements are prepared at most on a connection, those that came last. Each keeps its plan in the server's memory. */
const MAX_STATEMENTS = 300;
/** Other statements, such as those of migrations, may be several in one text, which cannot be prepared. */
const PREPARABLE = /^\s*(select|with|insert|update|delete)\b/i;
/** How often a statement must come before it is prepared: those made for one request only are not worth it. */
const USES_BEFORE = 2;
/** Longer ones are those of long filters, which nobody asks for twice. */
const LONGEST = 50_000;
/** Of how many other statements it is known how often they came, and how long they are together. */
const COUNTED = { max: 2_000, maxSize: 20_000_000 };

/** Names of statements by their text, the same on all connections. No name is given twice. */
const names = new LRUCache<string, string>({ max: MAX_STATEMENTS });
const uses = new LRUCache<string, number>({ ...COUNTED, sizeCalculation: (_uses, text) => text.length });
let named = 0;

/** The name under which a statement is prepared; null where it is not. */
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
 * A connection on which statements that come again are prepared: the server parses and plans each of them once. It also
 * takes the rows of `copy … from stdin`, as the embedded database's does.
 */
export class PreparingClient extends pg.Client {
  /** The columns of the statements that are prepared on this connection, by their names. */
  readonly #columns = new LRUCache<string, Columns>({
    max: MAX_STATEMENTS,
    dispose: (_columns, name) => this.#left.push(name),
  });
  /** Names of statements that others have taken the place of. */
  readonly #left: string[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg's method, of which Kysely uses (text, values)
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
