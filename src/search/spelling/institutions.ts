import { TABLES } from "./reference.js";
import { isParticle, type Word } from "./word.js";
import { wordsOf } from "./words.js";

/** The lines of the table by the words of their names. Made on first use, to keep startup fast. */
let lines: ReadonlyMap<string, readonly number[]> | undefined;

/** Returns the institutions, by their lines in the table, that these words name in any language. */
export function institutionsOf(words: readonly Word[]): readonly number[] {
  lines ??= linesByName();
  return lines.get(nameOf(words)) ?? [];
}

/** Maps names to several lines, because an abbreviation may be on more than one. */
function linesByName(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [line, names] of TABLES.institutions.same.entries()) {
    for (const name of names) {
      const key = nameOf(wordsOf(name));
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  }
  return found;
}

function nameOf(words: readonly Word[]): string {
  return words
    .filter((own) => !isParticle(own))
    .map(({ text }) => text)
    .join(" ");
}
