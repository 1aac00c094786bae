import anyAscii from "any-ascii";
import { pinyin } from "pinyin-pro";
import { TABLES } from "./reference.js";
import { readers, readings } from "./rewriting.js";

const spoken = readers(TABLES.latin.letters);

/** Words in lower-case letters a to z and digits, of a run of letters of one script. Hangul and Chinese characters give one each. */
export function latinWords(run: string): string[] {
  if (/^\p{Script=Han}/u.test(run)) {
    return pinyin(run, { type: "array", toneType: "none", surname: "head" }).flatMap(plain);
  }
  return /^\p{Script=Hangul}/u.test(run) ? [...run].flatMap(plain) : plain(run);
}

/** A word in the letters a to z and digits by what its letters may sound like, not by what is left of them without their signs. */
export function spokenWords(run: string): string[] {
  const said = readings([run.toLowerCase().normalize("NFC")], spoken.either).map(spoken.always);
  return [...new Set(said.map((text) => plain(text).join("")))];
}

/** A word that readings of single languages are made of: in Cyrillic letters as it is written, otherwise in Latin ones. */
export function ownLetters(run: string): string | undefined {
  return /^\p{Script=Cyrillic}/u.test(run) ? run.toLowerCase().normalize("NFC") : undefined;
}

/** The letters of a word one by one, so that two of them are not taken for one sound: "z'd'h" has no "dh". */
export function latinLetters(word: string): string[] {
  return [...word].flatMap(plain);
}

function plain(text: string): string[] {
  const latin = anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return latin === "" ? [] : [latin];
}
