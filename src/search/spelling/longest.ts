import type { Word } from "./word.js";

/** Makes words of consecutive items; `longest` returns the word that begins at an index, and of how many items it is made. */
export function fromLongest<Item>(
  items: readonly Item[],
  longest: (items: readonly Item[], start: number) => [Word, number],
): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < items.length; ) {
    const [one, length] = longest(items, start);
    words.push(one);
    start += length;
  }
  return words;
}
