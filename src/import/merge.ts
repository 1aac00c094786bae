import type { PartialEntry } from "../mapping/compiler.js";
import { isRecord } from "../mapping/entries.js";
import { isTree, type Node, type Tree } from "../mapping/tree.js";

/** Told of each property about which two rows differ, with what is kept and what is not. */
export type OnDifference = (path: string, kept: Node, dropped: Node) => void;

/**
 * What two rows say of one thing. Lists are joined, parts of one key or of one actor put together; of a property that differs
 * the first is kept, and of names the other becomes an alias. People, organisations, sources and topics keep the citations
 * of whoever named them first; what happened keeps all.
 */
export function mergeEntries(first: PartialEntry, next: PartialEntry, onDifference: OnDifference): PartialEntry {
  const { citations, ...others } = next.entry;
  const isWanted = isRecord(first.kind) || first.entry.citations === undefined;
  const added: Tree = isWanted && citations !== undefined ? { ...others, citations } : others;
  const entry = mergeTrees(first.entry, added, "", (path, kept, dropped) => {
    if (path !== "name" || !isActor(first)) onDifference(path, kept, dropped);
  });
  return { ...first, entry: isActor(first) ? withOtherName(entry, next.entry.name) : entry };
}

/** What a row says of a thing, in whose lists parts of one key or of one actor are put together, as those of two rows are. */
export function joinRepeated(entry: Tree, onDifference: OnDifference): Tree {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length > 1 ? mergeLists([], value, name, onDifference) : value,
    ]),
  );
}

function isActor({ kind }: PartialEntry): boolean {
  return kind === "person" || kind === "organization";
}

function withOtherName(entry: Tree, name: Node | undefined): Tree {
  const aliases = Array.isArray(entry.aliases) ? entry.aliases : [];
  const known = [entry.name, ...aliases.map((alias: Node) => (isTree(alias) ? alias.value : alias))];
  return name === undefined || known.includes(name) ? entry : { ...entry, aliases: [...aliases, name] };
}

function mergeTrees(first: Tree, next: Tree, path: string, onDifference: OnDifference): Tree {
  const merged: Record<string, Node> = { ...first };
  for (const [name, value] of Object.entries(next)) {
    const known = merged[name];
    merged[name] =
      known === undefined ? value : mergeNodes(known, value, path === "" ? name : `${path}.${name}`, onDifference);
  }
  return merged;
}

function mergeNodes(first: Node, next: Node, path: string, onDifference: OnDifference): Node {
  if (Array.isArray(first) && Array.isArray(next)) return mergeLists(first, next, path, onDifference);
  if (isTree(first) && isTree(next)) return mergeTrees(first, next, path, onDifference);
  if (first !== next) onDifference(path, first, next);
  return first;
}

function mergeLists(first: readonly Node[], next: readonly Node[], path: string, onDifference: OnDifference): Node[] {
  const merged = new Map(first.map((node) => [identity(node), node]));
  for (const node of next) {
    const known = merged.get(identity(node));
    merged.set(identity(node), known === undefined ? node : mergeNodes(known, node, path, onDifference));
  }
  return [...merged.values()];
}

/** What makes an entry of a list the same as another: its key, whom it is about, or all of it. */
function identity(node: Node): string {
  if (!isTree(node)) return JSON.stringify(node);
  const { key, actor } = node;
  return JSON.stringify(key ?? actor ?? node);
}
