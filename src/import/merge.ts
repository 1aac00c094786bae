import type { PartialEntry } from "../mapping/compiler.js";
import { isRecord } from "../mapping/entries.js";
import { isTree, type Node, type Tree } from "../mapping/tree.js";

/** Called for each property about which two rows differ, with the kept and the dropped value. */
export type OnDifference = (path: string, kept: Node, dropped: Node) => void;

/**
 * Merges what two rows say of one thing. Lists are joined, and their entries with the same key or actor merged. If a property differs, the
 * first value is kept; a differing name of an actor becomes an alias. People, organisations, sources and topics keep the first citations;
 * records keep all.
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

/** Merges the entries with the same key or actor in the lists of one row's entry, as between two rows. */
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

/** What identifies an entry of a list: its key, its actor, or all of it. */
function identity(node: Node): string {
  if (!isTree(node)) return JSON.stringify(node);
  const { key, actor } = node;
  return JSON.stringify(key ?? actor ?? node);
}
