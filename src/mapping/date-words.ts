/** Words of a language with which dates are written. What is not a word only, such as `~` or a dash, holds in all languages. */
export interface DateWords {
  /** Before a date that is not exact. */
  readonly about: readonly string[];
  /** Between two dates of which one is right. */
  readonly or: readonly string[];
  /** Between the ends of a span. */
  readonly to: readonly string[];
  /** Before two dates of which one is right or that something lies between, and what stands between these. */
  readonly between: readonly string[];
  readonly and: readonly string[];
}

const ENGLISH: DateWords = {
  about: ["c.", "ca", "ca.", "circa", "about", "around", "approx", "approx.", "approximately"],
  or: ["or"],
  to: ["to", "until"],
  between: ["between"],
  and: ["and"],
};

const OTHERS: Readonly<Record<string, DateWords>> = {
  de: {
    about: ["um", "etwa", "ungefähr", "gegen", "zirka"],
    or: ["oder"],
    to: ["bis"],
    between: ["zwischen"],
    and: ["und"],
  },
  es: { about: ["hacia", "alrededor de", "cerca de"], or: ["o"], to: ["a", "hasta"], between: ["entre"], and: ["y"] },
  fr: {
    about: ["vers", "environ", "env.", "autour de"],
    or: ["ou"],
    to: ["à", "au", "jusqu'à"],
    between: ["entre"],
    and: ["et"],
  },
  it: { about: ["verso", "intorno al"], or: ["o"], to: ["a", "al"], between: ["tra", "fra"], and: ["e"] },
  pt: { about: ["cerca de", "por volta de"], or: ["ou"], to: ["a", "até"], between: ["entre"], and: ["e"] },
  ru: { about: ["около", "ок.", "примерно"], or: ["или"], to: ["по", "до"], between: ["между"], and: ["и"] },
};

/** The words of a language, a BCP 47 tag, and those of English, which scholars write in any. */
export function dateWords(language: string): DateWords {
  const own = OTHERS[language.toLowerCase().split("-")[0] ?? ""];
  if (!own) return ENGLISH;
  return {
    about: [...ENGLISH.about, ...own.about],
    or: [...ENGLISH.or, ...own.or],
    to: [...ENGLISH.to, ...own.to],
    between: [...ENGLISH.between, ...own.between],
    and: [...ENGLISH.and, ...own.and],
  };
}
