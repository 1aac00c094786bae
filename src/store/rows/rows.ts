import type { Insertable } from "kysely";
import type { DB } from "../../generated/db.js";
import type { Keys } from "./keys.js";

/** Rows by table. */
export type Rows = { readonly [Table in keyof DB]?: readonly Insertable<DB[Table]>[] };

/** The inputs from which a statement's rows are made. */
export interface Stated<Entry> {
  /** The key of the statement's row. */
  readonly id: string;
  /** The statement's key in its dataset. */
  readonly key: string;
  readonly entry: Entry;
  readonly fingerprint: string;
  readonly keys: Keys;
  /** When the statement is stored. */
  readonly at: Date;
}
