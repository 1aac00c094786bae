import { readFile } from "node:fs/promises";
import { type Document, type ErrorCode, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { messageOf, whyUnreadable } from "../errors/caught.js";
import type { Finding } from "./finding.js";
import { locate } from "./locate.js";
import { explain, findingsOf } from "./messages.js";
import { YamlError, type YamlProblem } from "./problem.js";
import { unquotedBrackets } from "./unquoted-brackets.js";

/** The format of a YAML file: its schema, and further checks, which run whether or not the content matches the schema. */
export interface YamlFormat<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly check: (content: unknown) => readonly Finding[];
}

/** @throws {YamlError} if the file cannot be read or does not match the format */
export async function readYaml<Schema extends z.ZodType>(
  file: string,
  format: YamlFormat<Schema>,
): Promise<z.output<Schema>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new YamlError(file, [{ line: 1, column: 1, path: "", message: whyUnreadable(error) }]);
  }
  return parseYaml(text, file, format);
}

/**
 * @param file the name of the file, for messages
 * @throws {YamlError} with every problem found
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  { schema, check }: YamlFormat<Schema>,
): z.output<Schema> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = faultsOf(text, document).map(({ offset, message }) => ({
    ...at(offset),
    path: "",
    message: `${message} (found: ${lineAt(text, offset)})`,
  }));
  // After a syntax error other than a duplicate key, the content is too unreliable to check.
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) throw new YamlError(file, faults);

  const content = contentOf(document, file);
  const parsed = schema.safeParse(content, { error: explain });
  const findings = [...(parsed.error?.issues ?? []).flatMap(findingsOf), ...check(content)];
  const problems = findings.map(({ path, message, at: part }): YamlProblem => {
    const { offset, value: found } = locate(document, path, part);
    const shown = found === undefined || message.includes(found) ? message : `${message} (found: ${found})`;
    return { ...at(offset), path: path.map(String).join("."), message: shown };
  });
  if (!parsed.success || faults.length + problems.length > 0) throw new YamlError(file, [...faults, ...problems]);
  return parsed.data;
}

/** Returns the syntax errors and warnings, without those that merely follow from unquoted brackets. */
function faultsOf(text: string, document: Document): { offset: number; message: string }[] {
  const { found, rest } = document.errors.length === 0 ? { found: [], rest: text } : unquotedBrackets(text);
  const { errors, warnings } = found.length === 0 ? document : parseDocument(rest, { prettyErrors: false });
  const others = [...errors, ...warnings].map(({ code, pos: [offset], message }) => ({
    offset,
    message: FAULTS[code]?.(message) ?? message,
  }));
  return [...found, ...others];
}

const FAULTS: Partial<Record<ErrorCode, (message: string) => string>> = {
  DUPLICATE_KEY: () => "this key appears twice. Keep one",
  BAD_SCALAR_START: (message) => `${message}. Put the text in quotation marks`,
};

function contentOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Too many alias expansions: more than any intended file has.
    const reason = messageOf(error);
    throw new YamlError(file, [
      { line: 1, column: 1, path: "", message: `${reason}. Write out the content instead of using aliases` },
    ]);
  }
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(start, start + 200).split(/\r?\n/, 1);
  return JSON.stringify(line.trim().slice(0, 80));
}
