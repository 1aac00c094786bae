import { conceptOf, isInTables, SHORTEST_STEM } from "./concepts.js";
import { GIVEN_NAMES } from "./given-names.js";

/** The linking elements of German compounds. */
const LINKS = /(?:es|en|s|n)?$/;
const SHORTEST_COMPOUND = 8;
/** Longer words are not names, and splitting them tries every position. */
const LONGEST_COMPOUND = 60;
const SHORTEST_PART = 3;

/** Splits a German compound of two words of the tables ("Zentralbank", "Staatsduma"); returns any other word alone. */
export function compoundParts(text: string): string[] {
  const isOfLength = text.length >= SHORTEST_COMPOUND && text.length <= LONGEST_COMPOUND;
  if (!isOfLength || isInTables(text) || GIVEN_NAMES.has(text)) return [text];
  for (let start = SHORTEST_STEM; start <= text.length - SHORTEST_PART; start++) {
    const [head, tail] = [text.slice(0, start), text.slice(start)];
    if (!isInTables(tail)) continue;
    const known = [head, head.replace(LINKS, "")].find(conceptOf);
    if (known !== undefined) return [known, tail];
  }
  return [text];
}
