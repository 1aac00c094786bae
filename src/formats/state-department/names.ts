/** Whether one name can be the other without given names, or with initials for them. */
export function namesAgree(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map((name) => folded(name).split(" "));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.includes(short[0] ?? "");
  let at = 0;
  return short.every((word) => {
    const found = long.findIndex(
      (candidate, index) => index >= at && (candidate === word || isInitial(word, candidate)),
    );
    at = found + 1;
    return found >= 0;
  });
}

function isInitial(word: string, name: string): boolean {
  // George V is not George VI.
  if (/^[ivx]+$/.test(word) && /^[ivx]+$/.test(name)) return false;
  return (word.length === 1 && name.startsWith(word)) || (name.length === 1 && word.startsWith(name));
}

/** A name without accents, case and punctuation. */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʿ]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
