import * as z from "zod";
import { mappingFormat } from "./format.js";

/** Returns the JSON Schema of mappings, for completion and checks in editors, as the text of its file. */
export function mappingJsonSchema(): string {
  const schema = z.toJSONSchema(mappingFormat, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
