import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../package/root.js";

const FOLDER = join(PACKAGE_ROOT, "docs", "examples");

/** Reads the example operations of docs/examples in numeric order. GraphiQL shows them, tests run them, the docs explain them. */
export async function readExamples(): Promise<{ name: string; document: string }[]> {
  return Promise.all((await exampleFiles()).map(async ({ name, file }) => ({ name, document: await text(file) })));
}

/** Returns the text of an example. */
export async function exampleNamed(name: string): Promise<string> {
  const example = (await exampleFiles()).find((candidate) => candidate.name === name);
  if (!example) throw new Error(`docs/examples holds no example named ${name}.`);
  return text(example.file);
}

async function exampleFiles(): Promise<{ name: string; file: string }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".graphql"));
  return files
    .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((file) => ({ name: file.replace(/^\d+-|\.graphql$/g, ""), file }));
}

function text(file: string): Promise<string> {
  return readFile(join(FOLDER, file), "utf8");
}
