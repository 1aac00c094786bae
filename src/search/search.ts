import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB, NameKind } from "../generated/db.js";
import type { SearchType } from "../generated/models.js";

/** The least similarity (of pg_trgm's word similarity, 0 to 1) by which a name counts as found. */
const LEAST_SIMILARITY = 0.45;

const ACTORS = ["COUNTRY", "PERSON", "ORGANIZATION"] as const;
const RECORDS = ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"] as const;
const ALL: readonly SearchType[] = [...ACTORS, ...RECORDS, "SOURCE"];

/** What a search looks for. */
export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchType[] | null;
}

/** What a search found: the kind and the key of something, and why. */
interface Found {
  readonly type: SearchType;
  readonly id: string;
  readonly score: number;
  readonly matchedName: { value: string; kind: NameKind; language: string | null; script: string | null } | null;
  readonly highlight: string | null;
}

/**
 * Everything that a search finds, the best first. Names are found by similarity of their trigrams, whatever the order of
 * their words; a name that is the query scores 1, one that begins with it 0.95 at least. Records and sources are found by
 * their words and score below 0.9, by how often and where the words stand.
 */
export const listFound = paged({
  entries: (db: Kysely<DB>, { query, types }: SearchArguments, _parent: RawBuilder<string>) => {
    const wanted = types ?? ALL;
    const found = sql<Found>`(${sql.join(
      [namesLike(query, wanted), recordsAbout(query, wanted), sourcesAbout(query, wanted)],
      sql` union all `,
    )})`;
    return db
      .selectFrom(found.as("found"))
      .select(["found.type", "found.id", "found.score", "found.matchedName", "found.highlight"]);
  },
  sort: () => ({ name: "SCORE", column: "found.score", type: "float8", direction: "DESC" }) as const,
  key: "found.id",
  edge: ({ type, id, score, matchedName, highlight }) => ({ node: { type, uuid: id }, score, matchedName, highlight }),
});

/** Actors by their best matching name. */
function namesLike(query: string, types: readonly SearchType[]) {
  const kinds = ACTORS.filter((kind) => types.includes(kind));
  return sql`
    select kind::text as type, id, score, json_build_object('value', value, 'kind', name_kind, 'language', language, 'script', script) as matched_name, null::text as highlight
    from (
      select distinct on (actor.id) actor.id, actor.kind, name.value, name.kind as name_kind, name.language, name.script,
        round((case
          when name.words = asked.words then 1
          when name.words like asked.pattern then 0.95 + 0.04 * length(asked.words)::float8 / length(name.words)
          else 0.94 * (similarity(name.words, asked.words) + word_similarity(asked.words, name.words)) / 2
        end)::numeric, 6)::float8 as score
      from (
        select fold_words(${query}) as words,
          replace(replace(replace(fold_words(${query}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as pattern
      ) as asked
      join actor_name name on name.words like asked.pattern or asked.words <% name.words
      join actor on actor.id = name.actor_id
      where actor.kind = any (${kinds}::text[]::actor_kind[])
      order by actor.id, score desc, name.rank
    ) as best
    where score >= ${sql.lit(LEAST_SIMILARITY)}`;
}

const HEADLINE = "StartSel=<mark>, StopSel=</mark>, MaxWords=30, MinWords=12, MaxFragments=1";

function recordsAbout(query: string, types: readonly SearchType[]) {
  const kinds = RECORDS.filter((kind) => types.includes(kind));
  return sql`
    select record.kind::text, record.id, ${rank("record.words")}, null::json,
      ts_headline('english', concat_ws(' · ', record.title, record.summary, allegation.claim, allegation.quote), asked.query, ${sql.lit(HEADLINE)})
    from (select websearch_to_tsquery('english', fold(${query})) as query) as asked
    join record on record.words @@ asked.query
    left join allegation on allegation.id = record.id
    where record.kind = any (${kinds}::text[]::record_kind[])`;
}

function sourcesAbout(query: string, types: readonly SearchType[]) {
  return sql`
    select 'SOURCE', source.id, ${rank("source.words")}, null::json,
      ts_headline('english', concat_ws(' · ', source.title, source.author), asked.query, ${sql.lit(HEADLINE)})
    from (select websearch_to_tsquery('english', fold(${query})) as query) as asked
    join source on source.words @@ asked.query
    where ${types.includes("SOURCE")}`;
}

/** How well words match, between 0.3 and 0.9. */
function rank(words: string) {
  return sql`round((0.3 + 0.6 * ts_rank_cd(${sql.ref(words)}, asked.query, 32))::numeric, 6)::float8`;
}
