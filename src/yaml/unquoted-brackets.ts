import { parseDocument } from "yaml";

/** A text that YAML does not take for one, as a bracket stands in it: where it begins, and what is wrong. */
export interface UnquotedBrackets {
  readonly offset: number;
  readonly message: string;
}

/**
 * The texts with brackets that stand between braces without quotation marks: of `{ path: name[1] }` YAML takes `[1]` for a list, and
 * nothing after it for what it is.
 *
 * @returns them, and the text of the same length in which they are none, to see what else is wrong
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
      message: `a text with brackets needs quotation marks between braces, around all of it. Write ${quoted(whole)}`,
    });
    rest = `${rest.slice(0, bracket)}${behind.replace(/[[\]]/g, "_")}${rest.slice(bracket + behind.length)}`;
  }
  return { found, rest };
}

/** Where a bracket begins a list behind a text that has ended. */
function unexpectedBracket(text: string): number | undefined {
  const { errors } = parseDocument(text, { prettyErrors: false });
  return errors.find(({ message }) => message === "Unexpected flow-seq-start at node end")?.pos[0];
}

/** What stands before the bracket in its line, from the comma, the brace or the name of the property on. */
const BEFORE = /(?:(?!:\s)[^\s,{}[\]](?:(?!:\s)[^,{}[\]])*)?$/u;
/** The bracket, and what else stands before the next comma or brace. */
const BEHIND = /^\[(?:[^\]\n]*\](?:\[[^\]\n]*\]|[^,{}[\]\n])*)?/u;

function quoted(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
