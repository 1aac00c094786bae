import { translate } from "hanja/lib/translate.js";
import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";

/** Surnames that are read differently from the same character in other words. */
const SURNAMES = TABLES.korean.surnames;

/** Returns the Korean reading of each Chinese character of a name, in Latin letters; null for characters without one. */
export function koreanReadings(run: string): (string | null)[] {
  return [...run].map((character, place) => {
    const surname = place === 0 ? SURNAMES[character] : undefined;
    const hangul = surname ?? translate(character, "SUBSTITUTION");
    const [latin] = /^\p{Script=Hangul}$/u.test(hangul) ? latinWords(hangul) : [];
    return latin ?? null;
  });
}
