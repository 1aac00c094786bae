/** A zero, or half of a character, as JSON has them: no backslash that stands for itself goes before. */
const ZERO_BYTE = /(?<!\\)(\\\\)*\\u0000/;
const HALF_OF_CHARACTER = /(?<!\\)(\\\\)*\\ud[89a-f]/;

/** Why no database takes the texts of a value, which is written as JSON; undefined where it takes them. */
export function whyUnstorable(json: string): string | undefined {
  // Almost no value has either, and to look for these words is much faster.
  if (json.includes("\\u0000") && ZERO_BYTE.test(json)) return "it holds a zero byte, which no text may. Remove it";
  if (json.includes("\\ud") && HALF_OF_CHARACTER.test(json))
    return "it holds half of a character. Is the encoding that of the file?";
  return undefined;
}
