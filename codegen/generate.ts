import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { executeCodegen, loadContext } from "@graphql-codegen/cli";
import { buildSchema } from "graphql";
import { databaseTypes } from "./database-types.js";
import { enumConstants } from "./enum-constants.js";

/** A checked-in file that is derived from others. */
interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

const isCheck = process.argv.includes("--check");

/** A script that writes every generated file that is outdated. With `--check` it only reports them and fails. */
const stale = [
  ...(await bringUpToDate([...(await fromCodegenConfig()), await enums()])),
  // Afterwards, since the JSON Schemas contain the enums.
  ...(await bringUpToDate(await fromSources())),
].join(", ");
if (isCheck && stale) {
  console.error(`Not as generated: ${stale}. Run \`npm run codegen\`.`);
  process.exitCode = 1;
}
if (!isCheck) console.log(stale ? `Wrote ${stale}.` : "All are current.");

/** Writes the outdated files, unless this is a check, and returns their names. */
async function bringUpToDate(files: readonly GeneratedFile[]): Promise<string[]> {
  const stale: string[] = [];
  for (const { filename, content } of files) {
    if ((await readFile(filename, "utf8").catch(() => null)) === content) continue;
    stale.push(filename);
    if (isCheck) continue;
    await mkdir(dirname(filename), { recursive: true });
    await writeFile(filename, content);
  }
  return stale;
}

/** Generates the files of codegen.yml. */
async function fromCodegenConfig(): Promise<GeneratedFile[]> {
  const context = await loadContext("codegen.yml");
  context.updateConfig({ silent: true });
  const { result, error } = await executeCodegen(context);
  if (error) throw error;
  return result;
}

/** The enums, from the SDL as it stands: graphql-codegen sorts their values. */
async function enums(): Promise<GeneratedFile> {
  const files = (await readdir("schema")).filter((file) => file.endsWith(".graphql")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join("schema", file), "utf8")));
  return { filename: "src/generated/enums.ts", content: enumConstants(buildSchema(texts.join("\n"))) };
}

async function fromSources(): Promise<GeneratedFile[]> {
  const { dossierJsonSchema } = await import("../src/dossier/json-schema.js");
  const { mappingJsonSchema } = await import("../src/mapping/json-schema.js");
  return [
    { filename: "src/generated/db.ts", content: await databaseTypes() },
    { filename: "db/dossiers/dossier.schema.json", content: dossierJsonSchema() },
    { filename: "db/mappings/mapping.schema.json", content: mappingJsonSchema() },
  ];
}
