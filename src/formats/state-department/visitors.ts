import { countryOfAdjective } from "../../countries/recognize.js";
import { clauses, NAME_ALONE, NAME_FIRST, NOT_MET, ONE, places, SEVERAL, withBlank } from "./prose.js";
import { withoutCountry } from "./titles.js";

/** Someone named in a list of visitors; the title is empty if the list gives none. */
export interface Listed {
  readonly title: string;
  readonly name: string;
}

/** Returns the people whom a list of visitors names, and whether it says nothing else: "President Anwar Sadat and Mrs. Sadat" does. */
export function peopleListed(list: string): { readonly people: readonly Listed[]; readonly isAll: boolean } {
  const text = list
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/- (?=elect|designate)/, "-")
    .trim();
  const { name, title } = NAME_FIRST.exec(text)?.groups ?? {};
  if (name !== undefined && title !== undefined) return { people: [{ title, name: withoutDegree(name) }], isAll: true };
  const people = clauses(text).flatMap(visitorsOf);
  const alone = withoutDegree(text);
  if (people.length === 0 && isNameAlone(alone)) return { people: [{ title: "", name: alone }], isAll: true };
  const rest = [...SEVERAL, ONE].reduce((left, pattern) => left.replaceAll(pattern, ""), text);
  return { people, isAll: people.length > 0 && rest.replace(/\band\b|[,;&.]/g, "").trim() === "" };
}

/** Returns the visitors in a part of a list. Others only identify one: "the son of President Sukarno", "President Tito's envoy". */
function visitorsOf(clause: string): Listed[] {
  let unread = clause;
  return places(clause).flatMap(({ at, end, title, name }) => {
    unread = withBlank(unread, at, end);
    const isOther =
      NOT_A_VISITOR.test(unread.slice(0, at)) || /^['’]|^-/.test(clause.slice(end)) || /['’]s$/.test(name);
    return isOther ? [] : [{ title: withoutCountry(title).title, name: withoutDegree(name) }];
  });
}

/** Words after which a list of visitors names someone who is not a visitor. */
const NOT_A_VISITOR = new RegExp(`${NOT_MET.source}|\\b(?:of|for|from|to|by)(?: the)? (?:former |late )?$`);

/** Whether a text is only a full name, without any word of an office, a body or a country. */
function isNameAlone(text: string): boolean {
  const parts = text.split(" ");
  return parts.length > 1 && NAME_ALONE.test(text) && parts.every((word) => countryOfAdjective(word) === undefined);
}

function withoutDegree(name: string): string {
  return name.replace(/^(?:Dr|Mr|Mrs|Ms)\. (?=\S)/, "");
}
