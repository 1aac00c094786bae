import type { NotNull } from "kysely";
import { oneOf } from "../filters/condition.js";
import { many } from "../loaders/batched.js";
import { recordOfType } from "../record/record.loaders.js";

export const findMilestone = recordOfType("Milestone");

/** Who was involved in a milestone, in the order of the source, each of them once in each role. */
export const actorsInvolvedIn = many(
  (db, keys) =>
    db
      .selectFrom("milestoneActor")
      .select(["milestoneId", "actorId", "role"])
      .where(oneOf("milestoneId", "uuid", keys))
      .where("actorId", "is not", null)
      .$narrowType<{ actorId: NotNull }>()
      .orderBy("milestoneId")
      .orderBy("rank")
      .execute(),
  (involved) => involved.milestoneId,
);

export type InvolvedActorRow = Awaited<ReturnType<typeof actorsInvolvedIn>>[number];
