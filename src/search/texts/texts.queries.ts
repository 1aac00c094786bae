import { type Kysely, sql } from "kysely";
import { webSearch } from "../../filters/text.js";
import type { DB } from "../../generated/db.js";
import type { SearchType } from "../../generated/models.js";
import { type Found, TEXTS } from "../found.js";

/** The most matching records, and the most matching sources, that a search ranks. */
const MOST_RANKED = 2_000;
/** The most of them that it returns, the best ones. */
const MOST_TEXTS = 300;

/** Finds records and sources with the words of a query, the best first. Scores, by number and place of the words, are from 0.3 to 0.9. */
export async function textsAbout(db: Kysely<DB>, query: string, types: readonly SearchType[]): Promise<Found[]> {
  if (!types.some((type) => TEXTS.includes(type))) return [];
  const asked = textQuery(query);
  const { rows } = await sql<Pick<Found, "type" | "id" | "score">>`/* search texts */
    select type, id, round((0.3 + 0.6 * ts_rank_cd(words, ${asked}, 32))::numeric, 6)::float8 as score
    from texts_with_words(${asked}, ${types}::text[], ${sql.lit(MOST_RANKED)})
    order by score desc, id limit ${sql.lit(MOST_TEXTS)}`.execute(db);
  return rows.map((row) => ({ ...row, match: "WORDS", matchedName: null }));
}

const HEADLINE = "StartSel=<mark>, StopSel=</mark>, MaxWords=30, MinWords=12, MaxFragments=1";

/**
 * Returns the texts of records and sources around the words of a query, with each word in `<mark>` and `</mark>`; if a text does not
 * have all of them, those that it has.
 */
export async function highlights(
  db: Kysely<DB>,
  ids: readonly string[],
  query: string,
): Promise<{ id: string; highlight: string }[]> {
  const { rows } = await sql<{ id: string; highlight: string }>`/* search highlights */
    with asked as materialized (
      select query, replace(query::text, ' & ', ' | ')::tsquery as part from (select ${textQuery(query)} as query) as whole
    ), text as (
      select record.id, words, concat_ws(' · ', record.title, record.summary, allegation.claim, meeting.place_name, quotes_of_record(record.id)) as text
      from record left join allegation on allegation.id = record.id left join meeting on meeting.id = record.id
      where record.id = any (${ids}::uuid[])
      union all
      select id, words, concat_ws(' · ', title, author) from source where id = any (${ids}::uuid[])
    )
    select id, ts_headline('english', text, case when words @@ query then query else part end, ${sql.lit(HEADLINE)}) as highlight
    from text, asked`.execute(db);
  return rows;
}

/** Endings that the stemmer removes. */
const ENDINGS = [
  "ing",
  "ings",
  "ed",
  "ation",
  "ations",
  "ment",
  "ments",
  "ity",
  "ities",
  "ive",
  "ies",
  "ers",
  "able",
  "ally",
];

/** Returns completions of a word typed past its stem: "banki" is not a prefix of a stem, since that of "banking" is "bank". */
function completions(typed: string): string[] {
  if (!/^[a-z]{4,}$/i.test(typed)) return [];
  return ENDINGS.flatMap((ending) =>
    [...ending.slice(0, -1)].flatMap((_, index) => {
      const begun = ending.slice(0, index + 1);
      return typed.endsWith(begun) && typed.length - begun.length >= 3 ? [typed + ending.slice(index + 1)] : [];
    }),
  );
}

/** Converts a query in web-search syntax. The last word may be a prefix. */
function textQuery(query: string) {
  const words = webSearch(query);
  const [, before = "", last = ""] = /^([^"]*?)([\p{L}\p{N}]{3,})$/u.exec(query) ?? [];
  if (last === "" || before.endsWith("-")) return words;
  const beginning = sql`to_tsquery('english', fold(${[`${last}:*`, ...completions(last)].join(" | ")}))`;
  return before.trim() === ""
    ? sql`(${words} || ${beginning})`
    : sql`(${words} || (${webSearch(before)} && ${beginning}))`;
}
