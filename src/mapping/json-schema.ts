import { z } from "zod";
import { mappingFormat } from "./format.js";

/** The JSON Schema of a mapping, for completion and checks in editors, as the text of its file. */
export function mappingJsonSchema(): string {
  const schema = z.toJSONSchema(mappingFormat, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
