/** JSON's escapes of a zero byte and of a lone surrogate, after an even number of backslashes: an odd one would escape them. */
const ZERO_BYTE = /(?<!\\)(\\\\)*\\u0000/;
const HALF_OF_CHARACTER = /(?<!\\)(\\\\)*\\ud[89a-f]/;

/** Returns why the database cannot store a value, given as JSON; undefined if it can. */
export function whyUnstorable(json: string): string | undefined {
  // Almost no value contains either, and searching for a substring is much faster.
  if (json.includes("\\u0000") && ZERO_BYTE.test(json)) return "it holds a zero byte, which no text may. Remove it";
  if (json.includes("\\ud") && HALF_OF_CHARACTER.test(json))
    return "it holds half of a character. Is the encoding that of the file?";
  return undefined;
}
