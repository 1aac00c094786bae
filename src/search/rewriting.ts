import type { Romanisation, Rules } from "./reference.js";

/** A function that applies rules to a word, one after the other. */
export function rewriting(rules: Rules): (word: string) => string {
  const steps = rules.map(({ from, to }) => ({ pattern: new RegExp(from, "gu"), to }));
  return (word) => steps.reduce((text, { pattern, to }) => text.replace(pattern, to), word);
}

/** A function that brings a romanised word to the one form of its language; null where it cannot be a word of it. */
export function reading({ spellings, rules, form }: Romanisation): (word: string) => string | null {
  const usual = new Map(
    Object.entries(spellings).flatMap(([to, others]) => others.map((other) => [other, to] as const)),
  );
  const rewrite = rewriting(rules);
  const pattern = new RegExp(form, "u");
  return (word) => {
    const read = rewrite(usual.get(word) ?? word);
    return pattern.test(read) ? read : null;
  };
}
