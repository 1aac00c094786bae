import type * as z from "zod";
import { referenceContent } from "./reference-content.js";

/**
 * Reads a table of db/reference by its name without the extension: `search/latin`.
 *
 * @throws {z.ZodError} if it does not have this shape
 */
export function readReference<Table extends z.ZodType>(name: string, shape: Table): z.output<Table> {
  return shape.parse(referenceContent(name));
}
