import { parseDocument } from "yaml";

/** An unquoted text that a bracket makes invalid YAML: its position, and what is wrong. */
export interface UnquotedBrackets {
  readonly offset: number;
  readonly message: string;
}

/**
 * Finds unquoted texts with brackets inside braces. In `{ path: name[1] }` YAML reads `[1]` as a list and misreads everything after it.
 *
 * @returns the texts found, and a copy of the text of equal length without their brackets, to find what else is wrong
 */
export function unquotedBrackets(text: string): { readonly found: readonly UnquotedBrackets[]; readonly rest: string } {
  const found: UnquotedBrackets[] = [];
  let rest = text;
  for (let bracket = unexpectedBracket(rest); bracket !== undefined; bracket = unexpectedBracket(rest)) {
    const [before = ""] = BEFORE.exec(rest.slice(rest.lastIndexOf("\n", bracket) + 1, bracket)) ?? [];
    const [behind = "["] = BEHIND.exec(rest.slice(bracket)) ?? [];
    const offset = bracket - before.length;
    const whole = text.slice(offset, bracket + behind.length).trimEnd();
    found.push({
      offset,
      message: `a text with brackets inside braces must be quoted as a whole. Write ${quoted(whole)}`,
    });
    rest = `${rest.slice(0, bracket)}${behind.replace(/[[\]]/g, "_")}${rest.slice(bracket + behind.length)}`;
  }
  return { found, rest };
}

/** Returns the position of a bracket that opens a list right after a finished scalar. */
function unexpectedBracket(text: string): number | undefined {
  const { errors } = parseDocument(text, { prettyErrors: false });
  return errors.find(({ message }) => message === "Unexpected flow-seq-start at node end")?.pos[0];
}

/** The text before the bracket on its line, from the last comma, brace or property name. */
const BEFORE = /(?:(?!:\s)[^\s,{}[\]](?:(?!:\s)[^,{}[\]])*)?$/u;
/** The bracket, and the text up to the next comma or brace. */
const BEHIND = /^\[(?:[^\]\n]*\](?:\[[^\]\n]*\]|[^,{}[\]\n])*)?/u;

function quoted(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
