import { SaxesParser } from "saxes";
import { RowProblem } from "../../mapping/scope.js";
import type { Node, Tree } from "../../mapping/tree.js";
import { ImportProblem } from "./problem.js";
import { MOST_SEEN, type Reading, type ReadRow } from "./reading.js";

/** An element being read: its attributes, its children by name, and its text in the order of the file. */
interface OpenElement {
  readonly name: string;
  readonly line: number;
  readonly children: Map<string, Node[]>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pieces: string[];
}

/**
 * Reads the repeated elements of an XML file: those of a name, `visit`, or at a path from the root, `archive/visit`. Each becomes an object
 * of its attributes (`@id`), the lists of its children, and all text in it (`#text`). A space separates texts between which there is only an
 * empty element, or the end of one element and the start of another. A name without a prefix also matches an element with one.
 */
export async function* readXml({ file, text, input, seen }: Reading): AsyncGenerator<ReadRow> {
  const isRow = rowTest(input.rows);
  const rowName = input.rows?.split("/").findLast(Boolean) ?? "*";
  const rowNames = new Set<string>();
  const parser = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  const open: OpenElement[] = [];
  let found: { content: Tree; line: number }[] = [];
  let line = 1;
  let isAfterElement = false;

  parser.on("error", (error) => {
    throw new ImportProblem(`${file}:${error.message.replace(/^(\d+:\d+): /, "$1: this is not well-formed XML: ")}`);
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("doctype", (doctype) => {
    Object.assign(parser.ENTITIES, entitiesIn(doctype));
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (isAfterElement) addText(BREAK);
    path.push(name);
    if (seen.size <= MOST_SEEN) seen.add(name);
    const begins = open.length === 0 && isRow(path) && (name === rowName || !rowNames.has(rowName));
    if (begins) rowNames.add(name);
    if (begins && rowNames.size > 1 && rowName !== "*")
      throw new ImportProblem(
        `${file}:${line}: \`rows\` "${input.rows}" may be ${[...rowNames].join(" or ")}. Write it with its prefix`,
      );
    if (open.length > 0 || begins) open.push({ name, line, attributes, children: new Map(), pieces: [] });
  });
  const addText = (piece: string) => {
    isAfterElement = false;
    for (const element of open) element.pieces.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    path.pop();
    const element = open.pop();
    if (!element) return;
    if (element.pieces.length === 0) addText(BREAK);
    isAfterElement = true;
    const parent = open.at(-1);
    if (!parent) {
      found.push({ content: treeOf(element), line: element.line });
      return;
    }
    const siblings = parent.children.get(element.name) ?? [];
    siblings.push(treeOf(element));
    parent.children.set(element.name, siblings);
  });

  let number = 0;
  for await (const piece of withEnd(text)) {
    const error = attempt(() => (piece === null ? parser.close() : parser.write(piece)));
    for (const { content, line: at } of found) {
      number += 1;
      yield { content, file, line: at, number };
    }
    found = [];
    if (error) throw error;
  }
}

/**
 * Returns the entities that a document type declares for texts: `<!ENTITY nbsp "&#160;">`. Leaves out long ones and those made of others, so
 * that texts cannot grow without bound.
 */
function entitiesIn(doctype: string): Record<string, string> {
  const declared = doctype.matchAll(/<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g);
  return Object.fromEntries(
    [...declared].flatMap(([, name = "", inDouble, inSingle]) => {
      const value = (inDouble ?? inSingle ?? "").replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_reference, code) =>
        String.fromCodePoint(Number(code.replace(/^x/i, "0x"))),
      );
      return value.length > LONGEST_ENTITY || /[&<]/.test(value) ? [] : [[name, value]];
    }),
  );
}

const LONGEST_ENTITY = 1_000;

/** Returns an error instead of throwing it, so that the rows before it are yielded first. */
function attempt(step: () => unknown): unknown {
  try {
    step();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function* withEnd(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  yield* text;
  yield null;
}

/** Marks where elements break a text without white space: a character that XML does not allow. */
const BREAK = "\v";
const BREAK_BEFORE_MARK = /\v+(?=[.,;:!?)\]])/g;

function treeOf({ attributes, children, pieces }: OpenElement): Tree {
  const text = pieces.join("").replace(BREAK_BEFORE_MARK, "").replace(/\s+/g, " ").trim();
  return withLocalNames(
    Object.fromEntries<Node>([
      ...Object.entries(attributes).map(([name, value]) => [`@${name}`, value] as const),
      ...children,
      ...(text === "" ? [] : [["#text", text] as const]),
    ]),
  );
}

/**
 * Makes what has a prefix accessible without it, if nothing else has this name: `title` for `dc:title`. If several prefixes have the name,
 * access throws. These names are not enumerable, so that each thing counts once.
 */
function withLocalNames(tree: Record<string, Node>): Tree {
  const found = new Map<string, string[]>();
  for (const name of Object.keys(tree)) {
    const local = localName(name);
    if (local !== name && !name.startsWith("@xmlns:")) found.set(local, [...(found.get(local) ?? []), name]);
  }
  for (const [local, names] of found) {
    const [name = "", ...others] = names;
    if (Object.hasOwn(tree, local)) continue;
    const own = others.length === 0 ? { value: tree[name] } : { get: () => refuseUnclear(local, names) };
    Object.defineProperty(tree, local, { ...own, enumerable: false });
  }
  return tree;
}

function refuseUnclear(local: string, names: readonly string[]): never {
  throw new RowProblem(`"${local}" may be ${names.join(" or ")}: write it with its prefix`);
}

/** The name of an element or an attribute (`@xlink:href`) without its prefix. */
function localName(name: string): string {
  return name.replace(/^(@?)[^:]*:/, "$1");
}

/** Returns a test of whether a path is that of a row; without `rows` the root is the row. */
function rowTest(rows: string | undefined): (path: readonly string[]) => boolean {
  if (rows === undefined) return (path) => path.length === 1;
  const steps = rows.split("/").filter(Boolean);
  const isNamed = (name: string | undefined, step: string | undefined) =>
    name !== undefined && (name === step || (name.includes(":") && localName(name) === step));
  if (steps.length === 1) return (path) => isNamed(path.at(-1), steps[0]);
  return (path) =>
    path.length === steps.length && steps.every((step, index) => step === "*" || isNamed(path[index], step));
}
