import type { Connection, FieldDef, QueryResult, QueryResultRow, Submittable } from "pg";
import utils from "pg/lib/utils.js";

/** A column of a statement's rows, with the parser of its values. */
interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** The columns of a prepared statement, as reported by its first execution. */
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

/** The result of a repeated statement. */
type Result = Pick<QueryResult, "rows" | "rowCount" | "command">;

/**
 * A further execution of a prepared statement. On every execution, pg asks the server for the columns of the rows and
 * sets up their parsers. Columns cannot change while the statement stays prepared, so this class skips both.
 *
 * The methods are those that pg calls on a connection's active query.
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
      // Nothing was sent: the connection continues with the next query.
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

  /** @param message e.g. `SELECT 3` or `INSERT 0 1` */
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
