import type { Connection, FieldDef, QueryResult, QueryResultRow, Submittable } from "pg";
import utils from "pg/lib/utils.js";

/** A column of a statement's rows, and how its texts become values. */
interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** The columns that a prepared statement gives, as its first execution told of them. */
export class Columns {
  readonly #columns: readonly Column[];

  constructor(fields: readonly FieldDef[], parserOf: (field: FieldDef) => Column["parse"]) {
    this.#columns = fields.map((field) => ({ name: field.name, parse: parserOf(field) }));
  }

  rowOf(texts: readonly (string | null)[]): QueryResultRow {
    const row: QueryResultRow = {};
    for (let place = 0; place < this.#columns.length; place++) {
      const { name, parse } = this.#columns[place] as Column;
      const text = texts[place];
      row[name] = text === null || text === undefined ? null : parse(text);
    }
    return row;
  }
}

/** What a repeated statement gives. */
type Result = Pick<QueryResult, "rows" | "rowCount" | "command">;

/**
 * One more execution of a statement that is prepared on a connection. pg asks the server at every execution which columns
 * the rows have, and gets ready to read them; they cannot change while the statement stays prepared, so this does neither.
 *
 * The methods are those that pg calls on a query while it is the connection's active one.
 */
export class RepeatedQuery implements Submittable {
  readonly result: Promise<Result>;
  readonly #columns: Columns;
  readonly #values: readonly unknown[];
  readonly #rows: QueryResultRow[] = [];
  #settle!: { resolve: (result: Result) => void; reject: (error: unknown) => void };
  #command = "";
  #rowCount: number | null = null;
  #problem: unknown;

  constructor(
    readonly name: string,
    readonly text: string,
    values: readonly unknown[],
    columns: Columns,
  ) {
    this.#values = values;
    this.#columns = columns;
    this.result = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  submit(connection: Connection): Error | null {
    const { stream } = connection;
    stream.cork();
    try {
      connection.bind({ statement: this.name, values: this.#values.map(utils.prepareValue) }, false);
      connection.execute(null, false);
      connection.sync();
    } catch (error) {
      // Nothing was sent: the connection goes on with the next query.
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      stream.uncork();
    }
    return null;
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#problem) return;
    try {
      this.#rows.push(this.#columns.rowOf(fields));
    } catch (error) {
      this.#problem = error;
    }
  }

  /** @param message such as `SELECT 3` or `INSERT 0 1` */
  handleCommandComplete({ text }: { text: string }): void {
    const [command = "", ...numbers] = text.split(" ");
    this.#command = command;
    this.#rowCount = Number(numbers.at(-1) ?? 0);
  }

  handleReadyForQuery(): void {
    if (this.#problem) this.#settle.reject(this.#problem);
    else this.#settle.resolve({ rows: this.#rows, rowCount: this.#rowCount, command: this.#command });
  }

  handleError(error: unknown): void {
    this.#settle.reject(error);
  }
}
