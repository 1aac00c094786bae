import { readFile } from "node:fs/promises";
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Dossier, dossierFormat } from "./format.js";
import { wrongReferences } from "./references.js";

/** One thing that is wrong in a dossier, and where. Lines and columns count from 1. */
export interface DossierProblem {
  readonly line: number;
  readonly column: number;
  /** The way to the value: `meetings.visit-2019.date`. Empty where the file is not YAML. */
  readonly path: string;
  readonly message: string;
}

/** Everything that is wrong in a dossier. Nothing of such a file is loaded. */
export class DossierError extends Error {
  override readonly name = "DossierError";

  constructor(
    readonly file: string,
    readonly problems: readonly DossierProblem[],
  ) {
    super(problems.map(({ line, column, path, message }) => `${file}:${line}:${column}: ${path ? `${path}: ` : ""}${message}`).join("\n"));
  }
}

/** @throws {DossierError} where the file is not a dossier */
export async function readDossier(file: string): Promise<Dossier> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DossierError(file, [{ line: 1, column: 1, path: "", message: `the file cannot be read: ${reason}` }]);
  }
  return parseDossier(text, file);
}

/**
 * @param file the name of the file, for messages
 * @throws {DossierError} with every problem that is found
 */
export function parseDossier(text: string, file: string): Dossier {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    throw new DossierError(file, document.errors.map(({ pos, message }) => ({ ...at(pos[0]), path: "", message })));
  }
  const problemAt = (path: readonly PropertyKey[], message: string): DossierProblem => {
    const { offset, value } = locate(document, path);
    return { ...at(offset), path: path.map(String).join("."), message: value === undefined ? message : `${message} (found: ${value})` };
  };
  const parsed = dossierFormat.safeParse(document.toJS());
  if (!parsed.success) {
    throw new DossierError(file, parsed.error.issues.flatMap(deepest).map(({ path, message }) => problemAt(path, message)));
  }
  const wrong = wrongReferences(parsed.data);
  if (wrong.length > 0) throw new DossierError(file, wrong.map(({ path, message }) => problemAt(path, message)));
  return parsed.data;
}

/** An issue with a key that is not known is reported at that key; one with a union, at what is closest to fit. */
function deepest(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `"${key}" is not a property here. Remove it, or correct its name` }));
  }
  if (issue.code === "invalid_key") return [{ path: issue.path, message: issue.issues[0]?.message ?? issue.message }];
  if (issue.code === "invalid_union") {
    const closest = issue.errors.at(-1) ?? [];
    return closest.flatMap(deepest).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  }
  if (issue.code === "invalid_type" && issue.message.includes("received undefined")) {
    return [{ path: issue.path, message: `this is missing: ${issue.expected} is required` }];
  }
  return [{ path: issue.path, message: issue.message }];
}

/** Where the value at a path stands in the text or, where there is none, its closest parent; and the value, if it is short. */
function locate(document: Document, path: readonly PropertyKey[]): { offset: number; value?: string } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
    const next = isPair(pair) ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const keyOffset = isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    if (pair === undefined && next === undefined) return { offset };
    const isLast = depth === path.length - 1;
    const ownOffset = isNode(next) ? next.range?.[0] : undefined;
    offset = (isScalar(next) && isLast ? (ownOffset ?? keyOffset) : (keyOffset ?? ownOffset)) ?? offset;
    node = next;
  }
  return isScalar(node) && node.value !== null ? { offset, value: JSON.stringify(node.value) } : { offset };
}
