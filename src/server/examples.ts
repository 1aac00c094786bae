import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../package/root.js";

const FOLDER = join(PACKAGE_ROOT, "docs", "examples");

/** Reads the example operations of docs/examples in numeric order. GraphiQL shows them, tests run them, the docs explain them. */
export async function readExamples(): Promise<{ name: string; document: string }[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".graphql"));
  return Promise.all(
    files.toSorted(new Intl.Collator("en", { numeric: true }).compare).map(async (file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, ""),
      document: await readFile(join(FOLDER, file), "utf8"),
    })),
  );
}

/** Returns the text of an example. */
export async function exampleNamed(name: string): Promise<string> {
  const example = (await readExamples()).find((candidate) => candidate.name === name);
  if (!example) throw new Error(`docs/examples holds no example named ${name}.`);
  return example.document;
}
