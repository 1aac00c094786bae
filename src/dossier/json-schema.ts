import { z } from "zod";
import { dossierFormat } from "./format.js";

/** The JSON Schema of a dossier, for completion and checks in editors, as the text of its file. */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierFormat, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
