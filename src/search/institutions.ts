import { TABLES } from "./reference.js";
import { isParticle, type Word } from "./word.js";
import { wordsOf } from "./words.js";

/** The lines of the table that have a name, by its words. An abbreviation may stand on several lines. */
const LINES = new Map<string, number[]>();
for (const [line, names] of TABLES.institutions.same.entries()) {
  for (const name of names) {
    const key = nameOf(wordsOf(name));
    LINES.set(key, [...(LINES.get(key) ?? []), line]);
  }
}

/** The institutions, by their lines in the table, of which these words are a name in some language. */
export function institutionsOf(words: readonly Word[]): readonly number[] {
  return LINES.get(nameOf(words)) ?? [];
}

function nameOf(words: readonly Word[]): string {
  return words
    .filter((own) => !isParticle(own))
    .map(({ text }) => text)
    .join(" ");
}
