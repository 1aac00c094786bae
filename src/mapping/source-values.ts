import type { Surroundings, Values } from "./compiler.js";
import { dateSpan } from "./dates/dates.js";
import { namedKey } from "./keys.js";
import { nodesAt, parsePath } from "./path.js";
import { NoText, naming, onlyValue, RowProblem, type Scope } from "./scope.js";
import { parseTemplate } from "./template.js";
import { wantedTexts } from "./texts.js";
import { isTree, type Node } from "./tree.js";
import type { ComputedValue, Value } from "./value-format.js";

/** Compiles the source of a value, without its operations. */
export function compileSource(value: ComputedValue, around: Surroundings): Values {
  if (value.constant !== undefined) return constant(String(value.constant));
  if (value.column !== undefined || value.path !== undefined) {
    const nodes = compileNodes(value, around, mayBeText);
    const place = value.column === undefined ? { path: value.path ?? "." } : { column: value.column };
    return (scope) => wantedTexts(nodes(scope), place).filter((text) => !around.isNothing(text));
  }
  if (value.template !== undefined) return compileTemplate(value.template, value.with ?? {}, around);
  if (value.first) {
    // Some choices are expected to be missing.
    const choices = value.first.map((choice) => around.compile(choice, { ...around, watch: () => () => {} }));
    return (scope) => firstFound(choices, scope);
  }
  if (value.all) {
    const parts = value.all.map((part) => around.compile(part, around));
    return (scope) => parts.flatMap((part) => part(scope));
  }
  if (value.span) return compileSpan(value.span, around);
  if (value.origin !== undefined) return compileOrigin(value.origin);
  if (value.entity !== undefined) return compileReference(value.entity, value.key, around);
  if (value.key !== undefined) {
    const parts = compileParts(value.key, around);
    return (scope) => keysOf(parts(scope), ([name = "", ...rest]) => namedKey(name, rest));
  }
  throw new TypeError("a value says where it comes from");
}

/**
 * Compiles a column or path to its nodes, with nested elements as they are.
 *
 * @param isMeant whether a node counts as found
 */
export function compileNodes(
  { column, path }: ComputedValue,
  around: Surroundings,
  isMeant: (node: Node) => boolean = () => true,
): (scope: Scope) => readonly Node[] {
  if (column === ".") return ({ item }) => [item];
  if (column !== undefined) around.useColumn(column);
  const { fromRow, steps } = column === undefined ? parsePath(path ?? ".") : { fromRow: false, steps: [column] };
  if (steps.length === 0) return ({ row, item }) => [fromRow ? row.content : item];
  const onAsked = around.watch(column ?? path ?? ".");
  return (scope) => {
    const nodes = nodesAt(fromRow ? scope.row.content : scope.base, steps);
    onAsked(nodes.some(isMeant));
    return nodes;
  };
}

/** Whether a node may have a text. An XML element with attributes and without text looks as if it never had one. */
function mayBeText(node: Node): boolean {
  return !isTree(node) || node["#text"] !== undefined || !Object.keys(node).some((name) => name.startsWith("@"));
}

/** If one choice is an object, another may take a text from it. */
function firstFound(choices: readonly Values[], scope: Scope): readonly string[] {
  let withoutText: NoText | undefined;
  for (const choice of choices) {
    try {
      const found = choice(scope);
      if (found.length > 0) return found;
    } catch (error) {
      if (!(error instanceof NoText)) throw error;
      withoutText ??= error;
    }
  }
  if (withoutText) throw withoutText;
  return [];
}

function constant(text: string): Values {
  const values = [text];
  return () => values;
}

function compileTemplate(text: string, named: Readonly<Record<string, Value>>, around: Surroundings): Values {
  const template = parseTemplate(text);
  const values = new Map(
    template.names.map((name) => {
      const value = Object.hasOwn(named, name) ? named[name] : undefined;
      return [name, value === undefined ? columnOrPath(name, around) : around.compile(value, around)];
    }),
  );
  return (scope) => {
    const filled = template.fill((name) => values.get(name)?.(scope).join(", "));
    return filled === undefined || filled === "" ? [] : [filled];
  };
}

function columnOrPath(name: string, around: Surroundings): Values {
  const path = name === "." ? { fromRow: false, steps: [] } : parsePath(name);
  if (path.steps.length === 1 && !path.fromRow) around.useColumn(name);
  const onAsked = path.steps.length === 0 ? undefined : around.watch(name);
  return (scope) => {
    const start = path.fromRow ? scope.row.content : path.steps.length === 0 ? scope.item : scope.base;
    const steps = isTree(start) && Object.hasOwn(start, name) ? [name] : path.steps;
    const nodes = nodesAt(start, steps);
    onAsked?.(nodes.some(mayBeText));
    return wantedTexts(nodes, { template: name }).filter((text) => !around.isNothing(text));
  };
}

function compileSpan({ from, to, open = false }: NonNullable<ComputedValue["span"]>, around: Surroundings): Values {
  const start = around.compile(from, around);
  const end = around.compile(to, around);
  return (scope) => {
    const first = naming("the start of the time ", () => onlyValue(start(scope)));
    const last = naming("the end of the time ", () => onlyValue(end(scope)));
    if (first === undefined && last === undefined) return [];
    if (first === undefined || last === undefined) {
      if (!open) return [first ?? last ?? ""];
      return [first === undefined ? `../${last}` : `${first}/..`];
    }
    const span = dateSpan(first, last);
    if (span === undefined)
      throw new RowProblem(
        `the time from "${first}" to "${last}" is impossible: it ends before it begins, or is not a date`,
      );
    return [span];
  };
}

function compileOrigin(origin: NonNullable<ComputedValue["origin"]>): Values {
  switch (origin) {
    case "file":
      return ({ row }) => [row.file];
    case "name":
      return ({ row }) => [(row.file.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]+(\.gz)?$/, "")];
    case "line":
      return ({ row }) => (row.line === undefined ? [] : [String(row.line)]);
    case "row":
      return ({ row }) => [String(row.number)];
  }
}

function compileReference(entity: string, key: ComputedValue["key"], around: Surroundings): Values {
  if (key === undefined) return (scope) => scope.entities(entity, scope).map((stated) => stated.key);
  const parts = compileParts(key, around);
  return (scope) => keysOf(parts(scope), (given) => around.keyOf(entity, given));
}

/** Compiles the parts of a key. A key of one part with several values becomes several keys. */
export function compileParts(
  key: Value | readonly Value[],
  around: Surroundings,
): (scope: Scope) => (readonly string[])[] {
  const values = [key].flat().map((part) => around.compile(part as Value, around));
  return (scope) => values.map((part) => part(scope));
}

/** Returns the keys that parts make; none if all are empty. */
export function keysOf(parts: readonly (readonly string[])[], make: (parts: readonly string[]) => string): string[] {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only.map((part) => make([part]));
  const given = parts.map((values) => values.join(" "));
  return given.every((part) => part === "") ? [] : [make(given)];
}
