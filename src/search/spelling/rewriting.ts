import type { Ambiguous, Romanisation, Rules } from "./reference.js";

/** Returns a function that applies rules to a word, one after the other. */
export function rewriting(rules: Rules): (word: string) => string {
  const steps = rules.map(({ from, to }) => ({ pattern: new RegExp(from, "gu"), to }));
  return (word) => steps.reduce((text, { pattern, to }) => text.replace(pattern, to), word);
}

/** The most readings of a word that are tried. Several have the same consonants. */
const MOST_TRIED = 16;

/** Returns the texts and the results of applying every combination of rules to them, up to `MOST_TRIED`. */
export function readings(texts: readonly string[], either: readonly ((text: string) => string)[]): string[] {
  let all = [...texts];
  for (const rewrite of either) all = [...new Set(all.concat(all.map(rewrite)))].slice(0, MOST_TRIED);
  return all;
}

/** Compiles rules that always apply and rules that each add a reading. */
export function readers({ always, either }: Ambiguous) {
  return { always: rewriting(always), either: either.map((rule) => rewriting([rule])) };
}

/** Returns a function that maps a Latin or Cyrillic word to its possible forms in one language; none if it cannot be a word of it. */
export function reading({ spellings, cyrillic, rules, form }: Romanisation): (word: string) => string[] {
  const usual = new Map<string, string[]>();
  for (const [to, others] of Object.entries(spellings)) {
    for (const other of others) usual.set(other, [...(usual.get(other) ?? []), to]);
  }
  const { always, either } = readers(cyrillic);
  const rewrite = rewriting(rules);
  const pattern = new RegExp(form, "u");
  return (word) => {
    const written = /^\p{Script=Cyrillic}/u.test(word) ? readings([always(word)], either) : [word];
    const read = [...(usual.get(word) ?? []), ...written].map(rewrite);
    return [...new Set(read)].filter((text) => pattern.test(text));
  };
}
