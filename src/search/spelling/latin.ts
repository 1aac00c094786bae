import anyAscii from "any-ascii";
import { pinyin } from "pinyin-pro";
import { TABLES } from "./reference.js";
import { readers, readings } from "./rewriting.js";

const spoken = readers(TABLES.latin.letters);

/** Romanises a run of one script to lower-case letters a to z and digits. Each Hangul or Chinese character becomes a word. */
export function latinWords(run: string): string[] {
  if (/^\p{Script=Han}/u.test(run)) {
    return pinyin(run, { type: "array", toneType: "none", surname: "head" }).flatMap(plain);
  }
  return /^\p{Script=Hangul}/u.test(run) ? [...run].flatMap(plain) : plain(run);
}

/** Returns the spellings of a word in a to z and digits by how its letters may sound, instead of just dropping diacritics. */
export function spokenWords(run: string): string[] {
  const said = readings([run.toLowerCase().normalize("NFC")], spoken.either).map(spoken.always);
  return [...new Set(said.map((text) => plain(text).join("")))];
}

/** Returns a Cyrillic word as written, for the readings in single languages; undefined for other words, whose Latin form is used. */
export function ownLetters(run: string): string | undefined {
  return /^\p{Script=Cyrillic}/u.test(run) ? run.toLowerCase().normalize("NFC") : undefined;
}

/** Romanises a word letter by letter, so that two letters are not read as one sound: "z'd'h" does not contain "dh". */
export function latinLetters(word: string): string[] {
  return [...word].flatMap(plain);
}

function plain(text: string): string[] {
  const latin = anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  return latin === "" ? [] : [latin];
}
