/** A whole number, as it is written, that has no number of its own in JavaScript: another would stand for it. */
export function isRounded(written: string): boolean {
  return /^-?\d{16,}$/.test(written) && !Number.isSafeInteger(Number(written));
}

/** JSON in which whole numbers that would be rounded are texts of their digits. What is not JSON stays so. */
export function withLongNumbersAsTexts(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  return json.replace(TEXT_OR_NUMBER, (token) => (/^-?[1-9]/.test(token) && isRounded(token) ? `"${token}"` : token));
}

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
