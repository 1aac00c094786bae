import type { MappingInput } from "../../mapping/format.js";
import type { Row, RowPlace } from "../../mapping/scope.js";
import { ImportProblem } from "./problem.js";

/** A row that cannot be read as one, with as much of it as can be shown. */
export interface BrokenRow extends RowPlace {
  readonly problem: string;
  readonly raw: unknown;
}

export type ReadRow = Row | BrokenRow;

/** How files are read: an input of a mapping, without what its rows state. */
export type FileInput = Omit<MappingInput, "entities" | "when" | "cite"> & {
  /** The columns that must be there. */
  readonly columns: ReadonlySet<string>;
  /** What its rows state, by names that may be taken for those of columns. */
  readonly entities?: Readonly<Record<string, unknown>>;
};

/** What a reader of rows is told. */
export interface Reading {
  readonly file: string;
  readonly text: AsyncIterable<string>;
  readonly input: FileInput;
  /** Names of columns that stand in a file of their own. */
  readonly header?: readonly string[];
  /** Takes names of what a reader passes by on its way to the rows, to tell of where there are none: a few more than are shown. */
  readonly seen: Set<string>;
}

/** How many of the names that were seen are shown. */
export const MOST_SEEN = 10;

/** Reads the rows of a file in its order. What cannot be read as a row comes as a broken one. */
export type RowReading = (reading: Reading) => AsyncGenerator<ReadRow>;

/** A table that is none of those an input reads, by its columns. Another input may well read it. */
export class OtherTable extends ImportProblem {
  constructor(file: string, lacking: string, header: readonly string[]) {
    super(
      `${file}: no input of the mapping reads a table with the columns ${excerpt(header.join(", "))}: there is no "${lacking}". Correct \`having\` of the mapping, or name another file`,
    );
  }
}

/** As much of a text as is shown to people. */
export function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}
