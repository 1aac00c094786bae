import type { Mapping, MappingInput } from "../mapping/format.js";
import type { Row, RowPlace } from "../mapping/scope.js";
import type { Origin, StatementKind } from "../statements/statement.js";

/** Where a format says what became of rows that state nothing. */
export interface RowAccount {
  /** A row is left out by a rule of the format, which is named for people: "no meeting, agreement or allegation". */
  skipped(row: RowPlace, rule: string): void;
  /** A row cannot be used. */
  rejected(row: Row, reason: string): void;
}

/** A statement or, where others of its key say the rest, a part of one: what is said of one thing is put together. */
export interface StatedPart {
  readonly kind: StatementKind;
  readonly key: string;
  readonly entry: object;
  readonly origin?: Origin;
}

/** What users can choose. */
export interface FormatOptions {
  /** Whether reports of one event become one record. */
  readonly fold: boolean;
}

/**
 * A format that comes with Chancery and that a mapping cannot express. Its files are read as a mapping's are; what their
 * rows state is code.
 */
export interface CodedFormat {
  readonly dataset: Mapping["dataset"];
  /** How files are read: an input of a mapping without its entities. */
  readonly input: Omit<MappingInput, "entities" | "when" | "cite">;
  /** What the rows state. Reads them once, in their order. */
  state(rows: AsyncIterable<Row>, account: RowAccount, options: FormatOptions): AsyncIterable<StatedPart>;
}
