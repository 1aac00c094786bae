import * as z from "zod";
import { computedValue, separator, type Value } from "./value-format.js";

/** A column, and the separator of its parts if one text contains all of them. */
export interface ParallelColumn {
  readonly column: string;
  readonly split?: string | undefined;
}

/** What a statement is repeated for: values, nested elements, or the parts of several columns that belong together. */
export type Each = Value | readonly ParallelColumn[];

const parallelColumn: z.ZodType<ParallelColumn> = z.strictObject(
  {
    column: z.string().describe("The name of a column, or of a property or child element."),
    split: separator.optional(),
  },
  {
    error: ({ code }) =>
      code === "invalid_type" ? 'must be a column, such as { column: Names, split: ";" }' : undefined,
  },
);

/** The format of an `each`. */
export const each = z
  .union(
    [
      computedValue,
      z.array(parallelColumn).min(2, "must have at least two columns, whose parts at the same place belong together"),
    ],
    {
      error:
        "must say where the values come from, { column: Name }, or be a list of columns whose parts belong together",
    },
  )
  .meta({ id: "each" })
  .describe(
    "States one for each of these values or nested elements. Inside, `.` is the value, and columns and paths begin at the element. In a list of columns, the parts at the same place belong together; inside, each of these columns has only its part.",
  );
