import { buildSchema } from "graphql";
import { plugin } from "../../codegen/typegraphql-models.js";

const SCALARS = { Day: { object: "../library.scalars.js#DayScalar", type: "string" } };

/** Returns the code that the plugin generates from an SDL. */
export async function generate(
  sdl: string,
  scalars: typeof SCALARS | Record<string, never> = SCALARS,
): Promise<string> {
  const output = await plugin(buildSchema(sdl), [], { scalars, enums: "./library.enums.js" });
  return [...(output.prepend ?? []), output.content, ""].join("\n");
}
