import { type NotNull, sql } from "kysely";
import { related } from "../lookahead/related.js";
import { recordOfType } from "../record/record.loaders.js";

export const findMilestone = recordOfType("Milestone");

/** Returns the actors involved in a milestone in the order of the source, each once per role. */
export const actorsInvolvedIn = related({
  query: (db, milestone) =>
    db
      .selectFrom("milestoneActor")
      .select(["actorId", "role"])
      .where(sql<boolean>`milestone_id = ${milestone}`)
      .where("actorId", "is not", null)
      .$narrowType<{ actorId: NotNull }>()
      .orderBy("rank"),
  row: ({ actorId, role }) => ({ __typename: "InvolvedActor" as const, actorId, role }),
});

export type InvolvedActorRow = Awaited<ReturnType<typeof actorsInvolvedIn>>[number];
