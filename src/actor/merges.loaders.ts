import { type InferResult, type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { actorGlobalId } from "../ids/global-id.js";
import { many } from "../loaders/batched.js";

/** Selects merges with the merged actor and the key of the actor it was merged into. */
function selectMerges(db: Kysely<DB>) {
  return db
    .selectFrom("actorMerge as merge")
    .innerJoin("actor as merged", "merged.id", "merge.mergedId")
    .select([
      "merged.id",
      "merged.kind",
      "merged.name",
      "merged.datasetId",
      "merged.key",
      sql<string>`merged.merged_into`.as("shownKey"),
      "merge.at",
      "merge.by",
      "merge.reason",
    ])
    .orderBy("merge.at")
    .orderBy("merged.id");
}

function toMerged({ id, kind, ...columns }: InferResult<ReturnType<typeof selectMerges>>[number]) {
  return { id: actorGlobalId(kind, id), ...columns };
}

export type MergedActorRow = ReturnType<typeof toMerged>;

/** The actors merged into an actor, oldest merge first. */
export const mergedInto = many(
  async (db, keys) =>
    (
      await selectMerges(db)
        .where(sql<boolean>`merged.merged_into = any (${[...keys]}::uuid[])`)
        .execute()
    ).map(toMerged),
  ({ shownKey }) => shownKey,
);

/** A merge as the command line lists it: both actors with their ids and their datasets' slugs. */
export interface ListedMerge {
  readonly id: string;
  readonly name: string;
  readonly dataset: string;
  readonly into: { readonly id: string; readonly name: string; readonly dataset: string };
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** Lists merges, latest first. */
export async function listMerges(db: Kysely<DB>, first: number): Promise<ListedMerge[]> {
  const merges = await selectMerges(db)
    .clearOrderBy()
    .innerJoin("dataset", "dataset.id", "merged.datasetId")
    .innerJoin("actor as shown", "shown.id", "merged.mergedInto")
    .innerJoin("dataset as shownDataset", "shownDataset.id", "shown.datasetId")
    .select(["dataset.slug", "shown.name as shownName", "shownDataset.slug as shownSlug"])
    .orderBy("merge.at", "desc")
    .orderBy("merged.id")
    .limit(first)
    .execute();
  return merges.map(({ id, kind, name, slug, shownKey, shownName, shownSlug, at, by, reason }) => ({
    id: actorGlobalId(kind, id),
    name,
    dataset: slug,
    into: { id: actorGlobalId(kind, shownKey), name: shownName, dataset: shownSlug },
    at,
    by,
    reason,
  }));
}
