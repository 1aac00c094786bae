import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { executeCodegen, loadContext } from "@graphql-codegen/cli";
import { dossierJsonSchema } from "../src/dossier/json-schema.js";
import { mappingJsonSchema } from "../src/mapping/json-schema.js";
import { databaseTypes } from "./database-types.js";

/** A checked-in file that is derived from others. */
interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

/** A script that writes every generated file that is outdated. With `--check` it only reports them and fails. */
const generated = (await Promise.all([fromCodegenConfig(), fromSources()])).flat();
const stale: GeneratedFile[] = [];
for (const file of generated) {
  const current = await readFile(file.filename, "utf8").catch(() => null);
  if (current !== file.content) stale.push(file);
}
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`Not as generated: ${stale.map(({ filename }) => filename).join(", ")}. Run \`npm run codegen\`.`);
    process.exitCode = 1;
  }
} else {
  for (const { filename, content } of stale) {
    await mkdir(dirname(filename), { recursive: true });
    await writeFile(filename, content);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.map(({ filename }) => filename).join(", ")}.` : "All are current.");
}

/** Generates the files of codegen.yml. */
async function fromCodegenConfig(): Promise<GeneratedFile[]> {
  const context = await loadContext("codegen.yml");
  context.updateConfig({ silent: true });
  const { result, error } = await executeCodegen(context);
  if (error) throw error;
  return result;
}

async function fromSources(): Promise<GeneratedFile[]> {
  return [
    { filename: "src/generated/db.ts", content: await databaseTypes() },
    { filename: "db/dossiers/dossier.schema.json", content: dossierJsonSchema() },
    { filename: "db/mappings/mapping.schema.json", content: mappingJsonSchema() },
  ];
}
