import type { MappingInput } from "../../mapping/format.js";
import type { Row, RowPlace } from "../../mapping/scope.js";
import { ImportProblem } from "./problem.js";

/** A row that cannot be read, with as much of it as can be shown. */
export interface BrokenRow extends RowPlace {
  readonly problem: string;
  readonly raw: unknown;
}

export type ReadRow = Row | BrokenRow;

/** How files are read: an input of a mapping, without what its rows state. */
export type FileInput = Omit<MappingInput, "entities" | "when" | "cite"> & {
  /** The columns that must be there. */
  readonly columns: ReadonlySet<string>;
  /** What its rows state, by names that may be mistaken for columns. */
  readonly entities?: Readonly<Record<string, unknown>>;
};

/** The arguments of a reader of rows. */
export interface Reading {
  readonly file: string;
  readonly text: AsyncIterable<string>;
  readonly input: FileInput;
  /** Column names from a separate file. */
  readonly header?: readonly string[];
  /** Collects names that a reader passes on its way to the rows, for the message if there are none: one more than is shown. */
  readonly seen: Set<string>;
}

/** How many of the seen names are shown. */
export const MOST_SEEN = 10;

/** Reads the rows of a file in order. Yields rows that cannot be read as broken ones. */
export type RowReading = (reading: Reading) => AsyncGenerator<ReadRow>;

/** Thrown for a table that an input does not read, judging by its columns. Another input may read it. */
export class OtherTable extends ImportProblem {
  constructor(file: string, lacking: string, header: readonly string[]) {
    super(
      `${file}: no input of the mapping reads a table with the columns ${excerpt(header.join(", "))}: there is no "${lacking}". Correct \`having\` of the mapping, or name another file`,
    );
  }
}

/** Shortens a text for messages. */
export function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}
