import type { Ambiguous, Romanisation, Rules } from "./reference.js";

/** A function that applies rules to a word, one after the other. */
export function rewriting(rules: Rules): (word: string) => string {
  const steps = rules.map(({ from, to }) => ({ pattern: new RegExp(from, "gu"), to }));
  return (word) => steps.reduce((text, { pattern, to }) => text.replace(pattern, to), word);
}

/** The most readings of a word that are looked at; several have the same consonants. */
const MOST_TRIED = 16;

/** Texts, and what each of some rules, and several of them together, make of them; the first ones, where there are many. */
export function readings(texts: readonly string[], either: readonly ((text: string) => string)[]): string[] {
  let all = [...texts];
  for (const rewrite of either) all = [...new Set(all.concat(all.map(rewrite)))].slice(0, MOST_TRIED);
  return all;
}

/** Letters that are read by rules, of which some make one more reading each. */
export function readers({ always, either }: Ambiguous) {
  return { always: rewriting(always), either: either.map((rule) => rewriting([rule])) };
}

/** A function that brings a word in Latin or Cyrillic letters to the forms that it may have in one language, none where it cannot be a word of it. */
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
