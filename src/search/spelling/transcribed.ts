import { conceptOf } from "./concepts.js";
import { latinWords } from "./latin.js";
import { TABLES } from "./reference.js";
import { readers, readings } from "./rewriting.js";
import { withoutTitles } from "./titles.js";
import { transcribedWord, type Word } from "./word.js";

const SCRIPTS = [
  { only: /^\p{Script=Hangul}{2,12}$/u, ...readers(TABLES.transcriptions.hangul) },
  { only: /^\p{Script=Han}{2,12}$/u, ...readers(TABLES.transcriptions.han) },
];
/** The most words of a name that are read. */
const MOST_WORDS = 4;

/**
 * Returns the words of a foreign name that is transcribed into Korean or Chinese characters ("블라디미르 푸틴",
 * "哈桑·鲁哈尼"), without titles; none if it also has other letters.
 */
export function transcribedWords(name: string): Word[] {
  const parts = namesIn(name.split(/[\s·・‧•]+/u)).slice(0, MOST_WORDS);
  if (parts.length === 0) return [];
  const script = SCRIPTS.find(({ only }) => parts.every((part) => only.test(part)));
  if (!script) return [];
  return parts.map((part) => {
    const text = latinWords(part).join("");
    return transcribedWord(readings([script.always(text)], script.either));
  });
}

/** Returns the words of a name without titles, and without words of the tables if there were titles: 러시아 외무장관 라브로프. */
function namesIn(written: readonly string[]): string[] {
  const parts = written.map((part) => withoutTitles(part).name).filter((part) => part !== "");
  return parts.join() === written.join() ? parts : parts.filter((part) => conceptOf(part) === null);
}
