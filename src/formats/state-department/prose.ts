import { countryOfAdjective } from "../../countries/recognize.js";
import { PARTICLE } from "./names.js";
import { BODY_PATTERN, NEVER_IN_NAMES, PLURAL_PATTERN, singularTitles, TITLE_PATTERN } from "./titles.js";

/** Finds people in the prose of the Office of the Historian: by titles, followed by names. */

/** The names of months. Those that are also names of people count only if a day of the month follows: Theresa May. */
const MONTH =
  "(?:January|February|March|July|September|October|November|December|(?:April|May|June|August)(?= \\d))\\b|" +
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\\. ?\\d)";
/** Words that are not names: nouns of offices and bodies, events that people take part in, "U.S." and "U.N.". */
const NO_NAME = `(?:${NEVER_IN_NAMES}|Meetings?|Session|Visit|Dialogue|Talks|U\\.[SN]\\.)(?!\\p{L})`;
/** Particles that are joined to the next part of a name by a hyphen. */
const BOUND_PARTICLE = "al|el|as|ar|an|at|ad|ash|az|ul|ud|ur|abu|bin";
const HONORIFIC = "Prince|Sheikh|Shaikh|Sheik|Lord|Sir|Dr\\.|Count|Baron|General|Marshal|Mohammed";
const LETTER = "[\\p{L}\\p{M}'’‘`ʿ]";
/** A suffix that ends a name: "Ferdinand Marcos Jr.", "John D. Rockefeller, III". */
const SUFFIX = "(?:,? (?:Jr|Sr)(?:\\.|(?![\\p{L}-]))|,? [IVX]{2,}(?![\\p{L}-]))";
const CAPITALISED = `(?:d['’]\\p{Lu}\\p{L}+|St\\.|Dr\\.|(?:\\p{Lu}\\.)+(?:-\\p{Lu}\\.)?|\\p{Lu}${LETTER}*(?:-${LETTER}+)*)`;
const WORD = `(?!${NO_NAME}|${MONTH}|(?:Jr|Sr)\\b)(?:(?:${BOUND_PARTICLE})-)?${CAPITALISED}`;
const PEER = "(?:Earl|Duke|Marquess|Marquis|Viscount|Baron) of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";
const NAME = `(?!${BODY_PATTERN}|(?:King|Queen|Emperor|Sultan)\\b)(?:${PEER}|(?:(?:${HONORIFIC}) )?(?:(?:${PARTICLE}) ){0,2}${WORD}(?: (?:(?:${PARTICLE}) ){0,3}${WORD}){0,5}${SUFFIX}?)`;

/** Where a title may begin; tested first, since most letters do not begin one. */
const WORD_BEGINS = "(?=[\\p{Lu}atfio])(?<![\\p{L}\\p{M}-])";
export const ONE = new RegExp(`(?<title>${WORD_BEGINS}(?:${TITLE_PATTERN})) (?<name>${NAME})`, "gu");
/** Several people, each possibly with the country after the name: "Presidents Perez of Venezuela, Carazo of Costa Rica". */
export const SEVERAL = [NAME, `${NAME} \\([^()]+\\)`, `${NAME} of (?:the )?${CAPITALISED}(?: ${CAPITALISED})*`].map(
  (each, index) => {
    const isListed =
      index === 0 ? `(?:, ${each})*,? and ${each}` : `(?:(?:, ${each})+(?:,? and ${each})?|,? and ${each})`;
    return new RegExp(`(?<title>${WORD_BEGINS}${PLURAL_PATTERN}) (?<names>${each}${isListed})`, "gu");
  },
);
/** A name after a title and a comma, if "the" before the title shows that no other name has it: "the Shah, Mohammad Reza Pahlavi". */
const APPOSED = new RegExp(
  `${WORD_BEGINS}(?<=\\b[Tt]he (?:\\p{Lu}[\\p{L}.’'-]* ){0,3})(?<title>${TITLE_PATTERN}), (?<name>${NAME})(?=$|[.,;]| and )`,
  "gu",
);
const IN_LIST = new RegExp(`(?<=^|, |and )${NAME}`, "gu");
export const NAME_FIRST = new RegExp(`^(?<name>${NAME}), (?:the )?(?<title>${TITLE_PATTERN})$`, "u");

export const NAME_ALONE = new RegExp(`^${NAME}$`, "u");

/** Words after which people are named who were not met and did not take part. */
export const NOT_MET =
  /\b(?:[Nn]ot with|[Nn]either|nor|(?:[Nn]ot|[Nn]ever|(?:[Uu]nable|[Dd]eclined|[Rr]efused|[Ff]ailed) to) (?:\w+ )?(?:meet|met|confer(?:red)?|talk(?:ed)?|speak|see)(?: with)?|(?:[Cc]ancell?ed|[Pp]ostponed) (?:\w+ ){0,3}(?:meetings?|talks?|visits?)(?: with)?|[Ff]unerals?|[Mm]emorial|[Cc]ommemorat\w+|[Mm]emory|[Hh]onou?r(?:ed|ing)?|[Gg]rave|[Tt]omb|[Ss]tatue|[Rr]emains|[Bb]urial|[Dd]eath|[Aa]ssassination|[Ww]idow|[Ff]amily|[Ww]ife|[Ss]on|[Dd]aughter|[Rr]epresentatives?|[Gg]overnment|[Bb]ehalf|[Ll]etters?|[Mm]essages?|[Nn]amed|[Ss]uccessor|[Aa]nniversary|[Bb]irthday|[Hh]ospital|[Aa]ddress by|[Ii]nvitation|[Mm]eetings? between|[Pp]roposals?|[Rr]elease|[Rr]egarding|[Cc]oncerning|[Ff]ollowing|[Aa]fter|[Pp]lan|[Pp]lans|[Aa]ides?|[Aa]dvis[eo]rs?|[Vv]isits? (?:to the United States )?by|[Rr]esignation|[Ii]llness|[Ll]ibrary)\b/g;

/** Someone with a title, in a part of a text. */
export interface Place {
  readonly at: number;
  readonly end: number;
  readonly title: string;
  readonly name: string;
  /** Whether the name follows the title and a comma. */
  readonly isApposed: boolean;
  /** The index of the person among those who share the title, and their number. */
  readonly index: number;
  readonly count: number;
}

/** Returns everyone named with a title, in the order of the text. */
export function places(clause: string): Place[] {
  const several = SEVERAL.flatMap((list) => [...clause.matchAll(list)]).flatMap(
    ({ index, groups: { title = "", names = "" } = {} }) =>
      [...names.matchAll(IN_LIST)].map(({ index: at, 0: name }, place, { length: count }) => {
        const end = index + title.length + 1 + at + name.length;
        return {
          at: index,
          end,
          title: singularTitles(title, count)[place] ?? "",
          name,
          isApposed: false,
          index: place,
          count,
        };
      }),
  );
  const singly = (pattern: RegExp, isApposed: boolean) =>
    [...clause.matchAll(pattern)].map(({ index, 0: whole, groups: { title = "", name = "" } = {} }) => {
      return { at: index, end: index + whole.length, title, name, isApposed, index: 0, count: 1 };
    });
  const apposed = singly(APPOSED, true).filter(isSurelyApposed);
  // "the Amir of Kuwait, Sheikh Sabah": the sheikh is the amir.
  const others = [...several, ...singly(ONE, false)].filter(
    ({ at, end }) => !apposed.some((one) => one.at <= at && end <= one.end),
  );
  return [...apposed, ...others].sort((a, b) => a.at - b.at || a.end - b.end);
}

/** Whether a name after a comma is not the next in a list: "the President of Guatemala, El Salvador", "the Shah, Sadat, and Hussein". */
function isSurelyApposed({ title, name }: Place): boolean {
  return (name.includes(" ") || / (?:of|for) /.test(title)) && countryOfAdjective(name) === undefined;
}

/** Splits a text into sentences and parts of sentences. A full stop after an initial or an abbreviation does not end one. */
export function clauses(remarks: string): string[] {
  return remarks
    .replace(/\s+/g, " ")
    .split(
      /(?<!\b(?:\p{Lu}|St|Dr|Mr|Mrs|Gen|Lt|Maj|Adm|Sen|U\.S|U\.N|U\.K)\.)(?<=[.;\])])\s+(?!and \p{Lu}|(?<=\b[JS]r\. )\p{Ll})(?=[\p{Lu}\p{Ll}[(])/u,
    )
    .filter((clause) => clause !== "");
}

/** Blanks out the letters and digits between two positions of a text. */
export function withBlank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[\p{L}\p{N}]/gu, "_") + text.slice(to);
}
