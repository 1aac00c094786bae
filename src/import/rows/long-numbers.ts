/** Whether a whole number, as written, would be rounded in JavaScript. */
export function isRounded(written: string): boolean {
  return /^-?\d{16,}$/.test(written) && !Number.isSafeInteger(Number(written));
}

/** Returns JSON with whole numbers that would be rounded as texts of their digits. Invalid JSON stays invalid. */
export function withLongNumbersAsTexts(json: string): string {
  if (!/\d{16}/.test(json)) return json;
  return json.replace(TEXT_OR_NUMBER, (token) => (/^-?[1-9]/.test(token) && isRounded(token) ? `"${token}"` : token));
}

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
