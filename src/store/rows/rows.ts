import type { Insertable } from "kysely";
import type { DB } from "../../generated/db.js";
import type { Keys } from "./keys.js";

/** Rows by their tables. */
export type Rows = { readonly [Table in keyof DB]?: readonly Insertable<DB[Table]>[] };

/** What a statement's rows are made with, besides its content. */
export interface Stated<Entry> {
  /** The key of its row. */
  readonly id: string;
  /** Its key in its dataset. */
  readonly key: string;
  readonly entry: Entry;
  readonly fingerprint: string;
  readonly keys: Keys;
  /** When it is stored. */
  readonly at: Date;
}
