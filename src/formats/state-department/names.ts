/** Particles between the parts of a name. */
export const PARTICLE =
  "al|el|bin|ibn|bint|ben|von|van|der|den|de|del|della|di|da|das|dos|du|la|las|los|le|y|e|arap|ould|ul|ud|zu|af|ter|ten|abu|abd";

/** Whether one name can be the other without given names, or with their initials. */
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

/** Returns a name without accents, case and punctuation. */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʿ]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const SURNAME_ALONE = new RegExp(
  `^(?:(?:${PARTICLE}|Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron) )*\\S+?(?:,? [JS]r\\.?)?$`,
  "iu",
);

/** Whether a name has no given name: "Assad", "de la Madrid", "Prince Saud". */
export function isSurnameAlone(name: string): boolean {
  return SURNAME_ALONE.test(name);
}

export function surname(name: string): string {
  return (
    name
      .replace(/,? (?:[JS]r\.?|[IVX]+)$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}
