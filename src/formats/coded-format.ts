import type { Mapping, MappingInput } from "../mapping/format.js";
import type { Row, RowPlace } from "../mapping/scope.js";
import type { Origin, StatementKind } from "../statements/statement.js";

/** Where a format reports rows that state nothing. */
export interface RowAccount {
  /** Reports a row left out by a rule of the format, as named to users: "not a meeting, agreement or allegation". */
  skipped(row: RowPlace, rule: string): void;
  /** Reports a row that cannot be used. */
  rejected(row: Row, reason: string): void;
}

/** A statement or, if others with its key say the rest, a part of one. Parts of one thing are merged. */
export interface StatedPart {
  readonly kind: StatementKind;
  readonly key: string;
  readonly entry: object;
  readonly origin?: Origin;
}

/** Options that users can set. */
export interface FormatOptions {
  /** Whether to fold reports of one event into one record. */
  readonly fold: boolean;
}

/**
 * A format that comes with Chancery because a mapping cannot express it. Its files are read like those of a mapping, but code determines
 * what their rows state.
 */
export interface CodedFormat {
  readonly dataset: Mapping["dataset"];
  /** How files are read: an input of a mapping without its entities. */
  readonly input: Omit<MappingInput, "entities" | "when" | "cite">;
  /** Yields what the rows state. Reads them once, in order. */
  state(rows: AsyncIterable<Row>, account: RowAccount, options: FormatOptions): AsyncIterable<StatedPart>;
}
