import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair } from "yaml";

/** Where something stands in a YAML text, and the value there as it is shown to people, if it is a short one. */
export interface Location {
  readonly offset: number;
  readonly value?: string;
}

/**
 * Where the value at a path stands: the value itself where it is a plain one, its name where it is a block, and where it
 * is missing, what it is missing from. With `part`, where its name stands.
 */
export function locate(document: Document, path: readonly PropertyKey[], part?: "name"): Location {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (next === undefined) return { offset };
    if (part === "name" && depth === path.length - 1) return { offset: keyOffset(pair) ?? offset, value: shown(step) };
    offset = (isScalar(next) && isWritten(next) ? offsetOf(next) : keyOffset(pair)) ?? offsetOf(next) ?? offset;
    node = isAlias(next) ? next.resolve(document) : next;
  }
  return isScalar(node) && isWritten(node) ? { offset, value: shown(node.value) } : { offset };
}

function keyOffset(pair: Pair | undefined): number | undefined {
  return pair ? offsetOf(pair.key) : undefined;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A property without a value has an empty one, which begins behind its key: then the key is what to look at. */
function isWritten(node: { value: unknown }): boolean {
  return node.value !== null;
}

function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 77)}…"` : written;
}
