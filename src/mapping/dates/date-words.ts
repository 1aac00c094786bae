/** The words with which a language writes dates. Symbols, such as `~` or a dash, apply in all languages. */
export interface DateWords {
  /** Before a date that is not exact. */
  readonly about: readonly string[];
  /** Before a date that is not certain. */
  readonly perhaps: readonly string[];
  /** Between two dates, one of which is right. */
  readonly or: readonly string[];
  /** Before the start of a span, and between its ends. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Before two dates, one of which is right or which enclose the event, and the word between them. */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Before the only known date of a time. The time excludes the date (before, after) or includes it (since, until). */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  /** Words before a date that carry no meaning. */
  readonly articles: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  /** How decades are written, with the 1990s as the example. */
  readonly decades: readonly string[];
  /** How centuries are written, with the 19th as the example: `19th`, `19` and `XIX` match any number. */
  readonly centuries: readonly string[];
  /** Before a part of a year or a month, which EDTF level 1 does not have. */
  readonly partly: readonly string[];
  /** For a time that continues. */
  readonly present: readonly string[];
  /** For a missing date. */
  readonly none: readonly string[];
}

const ENGLISH: DateWords = {
  about: ["c.", "ca", "ca.", "circa", "about", "around", "approx", "approx.", "approximately"],
  perhaps: ["probably", "possibly", "presumably", "perhaps", "prob.", "poss."],
  or: ["or"],
  from: ["from"],
  to: ["to", "until", "till", "through"],
  between: ["between"],
  and: ["and"],
  before: ["before", "prior to"],
  after: ["after"],
  since: ["since", "from"],
  until: ["until", "till", "up to"],
  articles: ["the", "in", "in the", "at the"],
  seasons: [["spring"], ["summer"], ["autumn", "fall"], ["winter"]],
  decades: ["1990s", "1990's"],
  centuries: ["19th century", "19th centuries", "19th c.", "19th cent."],
  partly: [
    "early",
    "mid",
    "late",
    "beginning of",
    "start of",
    "middle of",
    "end of",
    "first half of",
    "second half of",
  ],
  present: ["present", "the present", "now", "today", "date", "ongoing"],
  none: ["n.d.", "n. d.", "nd", "s.d.", "undated", "no date", "unknown", "n/a", "?"],
};

const OTHERS: Readonly<Record<string, DateWords>> = {
  de: {
    about: ["um", "etwa", "ungefähr", "gegen", "zirka"],
    perhaps: ["vermutlich", "wahrscheinlich", "möglicherweise", "vielleicht", "wohl", "vmtl."],
    or: ["oder"],
    from: ["von", "vom"],
    to: ["bis", "bis zum"],
    between: ["zwischen"],
    and: ["und"],
    before: ["vor", "vor dem"],
    after: ["nach", "nach dem"],
    since: ["seit", "seit dem", "ab", "ab dem"],
    until: ["bis", "bis zum"],
    articles: ["am", "dem", "der", "den", "im", "in den"],
    seasons: [["Frühling", "Frühjahr"], ["Sommer"], ["Herbst"], ["Winter"]],
    decades: ["1990er", "1990er Jahre", "1990er-Jahre"],
    centuries: ["19. Jahrhundert", "19. Jahrhunderts", "19. Jahrhunderte", "19. Jh.", "19. Jhd."],
    partly: ["Anfang", "Mitte", "Ende", "Anfang des", "Mitte des", "Ende des"],
    present: ["heute", "jetzt", "zur Gegenwart"],
    none: ["o. D.", "o.D.", "o. J.", "o.J.", "ohne Datum", "undatiert", "unbekannt"],
  },
  es: {
    about: ["hacia", "alrededor de", "cerca de"],
    perhaps: ["probablemente", "posiblemente", "quizás", "quizá"],
    or: ["o", "u"],
    from: ["de", "del", "desde"],
    to: ["a", "al", "hasta"],
    between: ["entre"],
    and: ["y"],
    before: ["antes de", "antes del"],
    after: ["después de", "después del"],
    since: ["desde"],
    until: ["hasta"],
    articles: ["el", "en", "en el", "los"],
    seasons: [["primavera"], ["verano"], ["otoño"], ["invierno"]],
    decades: ["años 1990", "década de 1990", "década de los 1990"],
    centuries: ["siglo XIX", "siglo 19", "s. XIX", "siglos XIX", "siglos 19", "ss. XIX"],
    partly: [
      "principios de",
      "comienzos de",
      "mediados de",
      "fines de",
      "finales de",
      "a principios de",
      "a comienzos de",
      "a mediados de",
      "a fines de",
      "a finales de",
      "principios del",
      "comienzos del",
      "mediados del",
      "fines del",
      "finales del",
    ],
    present: ["presente", "el presente", "hoy", "actualidad", "la actualidad"],
    none: ["s. f.", "s.f.", "sin fecha", "desconocida"],
  },
  fr: {
    about: ["vers", "environ", "env.", "autour de"],
    perhaps: ["probablement", "sans doute", "peut-être", "vraisemblablement"],
    or: ["ou"],
    from: ["de", "du"],
    to: ["à", "au", "jusqu'à", "jusqu'au"],
    between: ["entre"],
    and: ["et"],
    before: ["avant"],
    after: ["après"],
    since: ["depuis", "dès", "à partir de", "à partir du"],
    until: ["jusqu'à", "jusqu'au", "jusqu'en"],
    articles: ["le", "la", "les", "en", "au", "à l'"],
    seasons: [["printemps"], ["été"], ["automne"], ["hiver"]],
    decades: ["années 1990"],
    centuries: [
      "XIXe siècle",
      "XIX siècle",
      "19e siècle",
      "19ème siècle",
      "XIXème siècle",
      "XIXe siècles",
      "19e siècles",
      "19ème siècles",
      "XIXème siècles",
      "XIXe s.",
      "19e s.",
    ],
    partly: [
      "début",
      "mi",
      "milieu",
      "fin",
      "début de",
      "milieu de",
      "fin de",
      "début du",
      "milieu du",
      "fin du",
      "début des",
      "milieu des",
      "fin des",
    ],
    present: ["présent", "à présent", "aujourd'hui", "ce jour", "maintenant"],
    none: ["s. d.", "s.d.", "sans date", "inconnue"],
  },
  it: {
    about: ["verso", "intorno al"],
    perhaps: ["probabilmente", "forse", "possibilmente"],
    or: ["o"],
    from: ["da", "dal"],
    to: ["a", "al", "fino al"],
    between: ["tra", "fra"],
    and: ["e"],
    before: ["prima", "prima di", "prima del"],
    after: ["dopo", "dopo il"],
    since: ["da", "dal"],
    until: ["fino a", "fino al"],
    articles: ["il", "nel", "in"],
    seasons: [["primavera"], ["estate"], ["autunno"], ["inverno"]],
    decades: ["anni 1990"],
    centuries: ["XIX secolo", "19° secolo", "secolo XIX", "secoli XIX", "XIX sec.", "sec. XIX", "secc. XIX"],
    partly: [
      "inizio",
      "metà",
      "fine",
      "inizi del",
      "inizio del",
      "metà del",
      "fine del",
      "inizio degli",
      "metà degli",
      "fine degli",
      "all'inizio del",
      "a metà del",
      "alla fine del",
      "dell'inizio del",
      "della metà del",
      "della fine del",
    ],
    present: ["oggi", "presente"],
    none: ["s. d.", "s.d.", "senza data", "ignota"],
  },
  pt: {
    about: ["cerca de", "por volta de"],
    perhaps: ["provavelmente", "possivelmente", "talvez"],
    or: ["ou"],
    from: ["de", "do", "desde"],
    to: ["a", "ao", "até"],
    between: ["entre"],
    and: ["e"],
    before: ["antes de", "antes do"],
    after: ["depois de", "depois do", "após"],
    since: ["desde", "a partir de"],
    until: ["até"],
    articles: ["o", "em", "no"],
    seasons: [["primavera"], ["verão"], ["outono"], ["inverno"]],
    decades: ["anos 1990", "década de 1990"],
    centuries: ["século XIX", "século 19", "séc. XIX", "séculos XIX", "séculos 19", "sécs. XIX"],
    partly: [
      "início de",
      "meados de",
      "fim de",
      "final de",
      "início do",
      "meados do",
      "fim do",
      "final do",
      "início dos",
      "meados dos",
      "fim dos",
      "final dos",
    ],
    present: ["presente", "o presente", "hoje", "atualidade"],
    none: ["s. d.", "s.d.", "sem data", "desconhecida"],
  },
  ru: {
    about: ["около", "ок.", "примерно"],
    perhaps: ["вероятно", "возможно", "предположительно", "видимо"],
    or: ["или"],
    from: ["с", "со"],
    to: ["по", "до"],
    between: ["между"],
    and: ["и"],
    before: ["до", "ранее"],
    after: ["после"],
    since: ["с", "со"],
    until: ["по"],
    articles: [],
    seasons: [
      ["весна", "весной", "весны"],
      ["лето", "летом", "лета"],
      ["осень", "осенью", "осени"],
      ["зима", "зимой", "зимы"],
    ],
    decades: ["1990-е", "1990-е годы"],
    centuries: [
      "XIX век",
      "XIX века",
      "XIX веке",
      "XIX веков",
      "XIX веках",
      "XIX в.",
      "XIX вв.",
      "19 век",
      "19 века",
      "19-й век",
      "19 в.",
      "19 вв.",
    ],
    partly: ["начало", "середина", "конец", "начала", "середины", "конца", "в начале", "в середине", "в конце"],
    present: ["настоящее время", "настоящего времени", "сегодня", "сейчас", "н. в.", "н.в."],
    none: ["б. д.", "б.д.", "без даты", "неизвестно"],
  },
};

/** Returns the words of a language, a BCP 47 tag, together with those of English, which scholars use in any language. */
export function dateWords(language: string): DateWords {
  const own = OTHERS[language.toLowerCase().split("-")[0] ?? ""];
  if (!own) return ENGLISH;
  const both = (name: Exclude<keyof DateWords, "seasons">) => [...ENGLISH[name], ...own[name]];
  const season = (index: 0 | 1 | 2 | 3) => [...ENGLISH.seasons[index], ...own.seasons[index]];
  return {
    about: both("about"),
    perhaps: both("perhaps"),
    or: both("or"),
    from: both("from"),
    to: both("to"),
    between: both("between"),
    and: both("and"),
    before: both("before"),
    after: both("after"),
    since: both("since"),
    until: both("until"),
    articles: both("articles"),
    seasons: [season(0), season(1), season(2), season(3)],
    decades: both("decades"),
    centuries: both("centuries"),
    partly: both("partly"),
    present: both("present"),
    none: both("none"),
  };
}

/** Returns a regular expression that matches any of the words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words
    .toSorted((one, other) => other.length - one.length)
    .map(literal)
    .join("|")})`;
}

/** Returns a regular expression that matches a text literally, with white space of any width. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
