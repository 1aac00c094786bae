import type * as z from "zod";
import type { Statement } from "../statements/statement.js";
import { explain, findingsOf } from "../yaml/messages.js";
import type { PartialEntry } from "./compiler.js";
import { ENTRY_FORMATS } from "./entries.js";
import { isTree, type Node } from "./tree.js";

/** The validity of an entry: it is whole, it lacks what other rows may add, or it is wrong. */
export type Validity =
  | { readonly kind: "whole"; readonly statement: Statement }
  | { readonly kind: "incomplete" | "wrong"; readonly reason: string };

/** Checks whether an entry is something that a dossier could state. */
export function validate({ kind, key, entry }: PartialEntry): Validity {
  const parsed = ENTRY_FORMATS[kind].safeParse(entry, { error: explain });
  if (parsed.success) return { kind: "whole", statement: { kind, key, entry: parsed.data } as Statement };
  const { issues } = parsed.error;
  const wrong = issues.filter((issue) => !isMissing(issue, entry));
  if (wrong.length > 0) return { kind: "wrong", reason: reasonOf(kind, wrong, entry) };
  const missing = [...new Set(issues.map(({ path }) => path.join(".")))];
  return { kind: "incomplete", reason: `${kind}: has no ${missing.join(" and no ")}` };
}

function isMissing({ path }: z.core.$ZodIssue, entry: PartialEntry["entry"]): boolean {
  return path.length === 1 && entry[String(path[0])] === undefined;
}

function reasonOf(kind: string, issues: readonly z.core.$ZodIssue[], entry: PartialEntry["entry"]): string {
  return issues
    .flatMap(findingsOf)
    .map(({ path, message, problem }) => {
      const found = valueAt(entry, path);
      const shown = found === undefined ? undefined : JSON.stringify(found).slice(0, 80);
      const where = [kind, ...path.map(String)].join(".");
      const told = shown === undefined || message.includes(shown) ? message : `${message} (found: ${shown})`;
      return `${where}: ${told}${problem === "date" ? DATE_ADVICE : ""}`;
    })
    .join("; ");
}

const DATE_ADVICE = " Give the format in the file as `date` in the mapping: `date: D.M.YYYY`";

function valueAt(entry: Node, path: readonly PropertyKey[]): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (Array.isArray(node)) return node[Number(step)];
    return isTree(node) ? node[String(step)] : undefined;
  }, entry);
}
