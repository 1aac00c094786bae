import * as z from "zod";
import { dossierFormat } from "./format.js";

/** Returns the text of the JSON Schema file that editors use to complete and check dossiers. */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierFormat, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
