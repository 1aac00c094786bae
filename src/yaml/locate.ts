import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair } from "yaml";

/** The position of a node in a YAML text, with its value as shown in messages if it is a short scalar. */
export interface Location {
  readonly offset: number;
  readonly value?: string;
}

/**
 * Returns the position for a path: of the value if it is a scalar, of its key if it is a block, and of its nearest existing ancestor
 * if it is missing. With `part`, the position of its key.
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

/** Whether a scalar is written out. An empty value has a position after its key, so messages point at the key instead. */
function isWritten(node: { value: unknown }): boolean {
  return node.value !== null;
}

function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 77)}…"` : written;
}
