import { TABLES } from "./reference.js";
import { isParticle, type Word } from "./word.js";
import { wordsOf } from "./words.js";

/** The lines of the table that have a name, by its words: made when they are first asked for, as a start has no need of them. */
let lines: ReadonlyMap<string, readonly number[]> | undefined;

/** The institutions, by their lines in the table, of which these words are a name in some language. */
export function institutionsOf(words: readonly Word[]): readonly number[] {
  lines ??= linesByName();
  return lines.get(nameOf(words)) ?? [];
}

/** An abbreviation may stand on several lines. */
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
