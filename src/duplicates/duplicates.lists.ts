import { type InferResult, type Kysely, type RawBuilder, sql } from "kysely";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, type Condition, given, oneOf } from "../filters/condition.js";
import { actorIds } from "../filters/references.js";
import type { DB } from "../generated/db.js";
import type { DuplicateFilter } from "../generated/models.js";
import { toGlobalId } from "../ids/global-id.js";
import { datasetKey } from "../ids/uuid.js";
import { byId } from "../loaders/batched.js";
import type { Reason } from "./compare.js";

export type DuplicateCandidateRow = ReturnType<typeof toDuplicate>;

interface DuplicateArguments extends PageArguments {
  filter?: DuplicateFilter | null;
}

/** Whether a pair is still undecided: neither actor was merged, and the two were not marked as distinct. */
export const isOpen: Condition = sql<boolean>`(
  not exists (select from actor_merge where merged_id in (duplicate_candidate.one_id, duplicate_candidate.other_id))
  and not exists (
    select from actor_apart apart
    where apart.one_id = duplicate_candidate.one_id and apart.other_id = duplicate_candidate.other_id))`;

function selectDuplicates(db: Kysely<DB>) {
  return db
    .selectFrom("duplicateCandidate")
    .select([
      "duplicateCandidate.id",
      "duplicateCandidate.oneId",
      "duplicateCandidate.otherId",
      "duplicateCandidate.score",
      "duplicateCandidate.foundAt",
      sql<Reason[]>`duplicate_candidate.reasons`.as("reasons"),
    ])
    .where(isOpen);
}

function toDuplicate({ id, oneId, otherId, ...columns }: InferResult<ReturnType<typeof selectDuplicates>>[number]) {
  return {
    __typename: "DuplicateCandidate" as const,
    id: toGlobalId("duplicate", id),
    uuid: id,
    ...columns,
    actorKeys: [oneId, otherId] as const,
  };
}

export const findDuplicate = byId(selectDuplicates, toDuplicate);

/** Actors that may be the same, most likely first. */
export const listDuplicates = paged({
  of: "duplicates",
  entries: (db: Kysely<DB>, { filter }: DuplicateArguments, _parent: RawBuilder<string>) =>
    selectDuplicates(db).where(all(filter ? conditions(filter) : [])),
  sort: () => ({ name: "SCORE", column: "duplicateCandidate.score", type: "float8", direction: "DESC" }) as const,
  key: "duplicateCandidate.id",
  edge: (columns) => ({ node: toDuplicate(columns) }),
});

function conditions({ types, datasets, actors, minScore }: DuplicateFilter): Condition[] {
  return [
    ...given(types, (kinds) => oneOf("duplicateCandidate.kind", "actor_kind", kinds)),
    ...given(datasets, (slugs) =>
      eitherIn(
        sql`select coalesce(merged_into, id) from actor where dataset_id = any (${slugs.map(datasetKey)}::uuid[])`,
      ),
    ),
    ...given(actors, (ids) => {
      const keys = actorIds(ids, ["filter", "actors"]).map(({ uuid }) => uuid);
      return eitherIn(sql`select canonical_actor(asked.key) from unnest(${keys}::uuid[]) as asked (key)`);
    }),
    ...given(minScore, (least) => sql<boolean>`duplicate_candidate.score >= ${least}::float8`),
  ];
}

function eitherIn(actors: RawBuilder<unknown>): Condition {
  return sql<boolean>`(duplicate_candidate.one_id in (${actors}) or duplicate_candidate.other_id in (${actors}))`;
}
