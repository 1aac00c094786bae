import type { FoundActor } from "../found.js";
import { institutionsOf } from "../spelling/institutions.js";
import { phraseOf, phraseOfWords } from "../spelling/phrase.js";
import { isTitleForShort } from "../spelling/titles.js";
import { isParticle, isTitle, outOfPhrase, type Word } from "../spelling/word.js";
import { type Asked, type Match, matchName } from "./match.js";
import type { CandidateName } from "./names.queries.js";
import { scoreOf } from "./score.js";

/** Names that score less are different names. */
const LEAST_SCORE = 0.55;
/** The factor for a name that is not the main one. */
const ALIAS = 0.995;
/** The weight of a title in finding a person. */
const TITLE = 0.05;
/** How likely a query with a title means a person whose names have none. */
const UNTITLED = 0.995;
/** The same if other words of the query were read as part of the title, which is less certain: "Imam Khomeini Relief Committee". */
const IN_OFFICE = 0.85;
/** The fewest letters that are more likely a part of a name than an abbreviation: "UN" hardly means Kim Jong Un. */
const SHORTEST_PART = 3;
/** How likely a query means a person whose name only sounds like it. */
const SOUNDS_LIKE_PERSON = 0.975;
/**
 * How likely a query means a country whose name only sounds like it, in the same script and in another. Countries have names in so
 * many languages that any word sounds like one of them.
 */
const SOUNDS_LIKE_COUNTRY = 0.85;
const SOUNDS_LIKE_FOREIGN_NAME = 0.65;
/** The same for its name in another language of the same script: Kajmany does not mean Khamenei. */
const SOUNDS_LIKE_TRANSLATION = 0.66;
/** How likely a query means a country by the initials of its name in another language. */
const FOREIGN_INITIALS = 0.75;

/** The factor for an abbreviation that matches the initials of a person, which many people share. */
const INITIALS = 0.9;

/** Returns the matching names with their scores. */
export function matching(asked: Asked, candidates: readonly CandidateName[]): FoundActor[] {
  const person = forPeople(asked);
  return candidates.flatMap((candidate) => {
    const { actorId, type, records, value, kind, language, script } = candidate;
    const found = type === "PERSON" ? matchPerson(person, value) : matchName(asked, value);
    if (!found) return [];
    const named = found.score * likelihood(candidate, found, asked) * (kind === "PREFERRED" ? 1 : ALIAS);
    if (named < LEAST_SCORE) return [];
    const matchedName = { value, kind, language, script };
    return [{ type, id: actorId, score: scoreOf(named, records), match: found.match, matchedName }];
  });
}

/** Whether a name only sounds or is spelt like the query. */
export function soundsLike(match: Match["match"]): boolean {
  return match === "ROMANIZATION" || match === "SIMILAR";
}

/** Returns the readings of a query for people. Short queries may be abbreviations. Titles say little, and few names have them. */
function forPeople(asked: Asked): { asked: Asked; untitled?: Asked; likely: number } {
  const ofPerson = asked.words.reduce((letters, { text }) => letters + text.length, 0) >= SHORTEST_PART;
  const [first] = asked.words;
  const isInitial = first !== undefined && isTitleForShort(first.text);
  const named = asked.words.filter((word) => !isTitle(word) && !(isInitial && word === first));
  const inOffice = named.filter((word) => !isOfOffice(word));
  const names = named.length < asked.words.length && inOffice.length > 0 ? inOffice : named;
  // If all words are titles, the last may be a name: "Prime Minister Major".
  const untitled = names.length > 0 ? names : asked.words.slice(-1);
  if (untitled.length === asked.words.length) return { asked: { ...asked, ofPerson }, likely: UNTITLED };
  const weights = asked.words.map((word, place) => (isTitle(word) ? TITLE : (asked.weights[place] ?? 0)));
  return {
    asked: { ...asked, ofPerson, weights },
    untitled: {
      ...phraseOfWords(untitled.map(outOfPhrase), asked.scripts),
      ofPerson: true,
      weights: asked.words.flatMap((word, place) =>
        untitled.includes(word) ? [(asked.weights[place] ?? 0) * (outOfPhrase(word).weight / word.weight)] : [],
      ),
    },
    // A letter may be a given name's initial instead of a title.
    likely: isInitial || named.some((word) => !names.includes(word) && !isParticle(word)) ? IN_OFFICE : UNTITLED,
  };
}

/** Whether a word next to a title probably names the office, not its holder: "Russian President", "Secretary General of NATO". */
function isOfOffice(word: Word): boolean {
  return word.concept !== null || isParticle(outOfPhrase(word)) || institutionsOf([word]).length > 0;
}

/** Matches a person's name with the query as it is and without its titles. */
function matchPerson({ asked, untitled, likely }: ReturnType<typeof forPeople>, name: string): Match | null {
  const whole = matchName(asked, name);
  const part = untitled ? matchName(untitled, name) : null;
  if (!part || part.score * likely <= (whole?.score ?? 0)) return whole;
  return { score: part.score * likely, match: part.match === "EXACT" ? "WORDS" : part.match };
}

/** Returns how likely the query means an actor of this kind, given how the name matches. */
function likelihood({ type, value, kind }: CandidateName, { match }: Match, asked: Asked): number {
  if (type === "PERSON") return match === "ABBREVIATION" ? INITIALS : soundsLike(match) ? SOUNDS_LIKE_PERSON : 1;
  if (type !== "COUNTRY") return 1;
  if (match === "ABBREVIATION") return kind === "TRANSLATION" ? FOREIGN_INITIALS : 1;
  if (!soundsLike(match)) return 1;
  // Abbreviations do not sound like anything.
  if (kind === "ABBREVIATION") return 0;
  if (phraseOf(value).scripts !== asked.scripts) return SOUNDS_LIKE_FOREIGN_NAME;
  return kind === "TRANSLATION" ? SOUNDS_LIKE_TRANSLATION : SOUNDS_LIKE_COUNTRY;
}
