import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Edge, Page } from "../connections/page.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB } from "../generated/db.js";
import type { ActivityInterval } from "../generated/models.js";
import type { RecordScope } from "../record/record.lists.js";
import type { Context } from "../request/context.js";
import { type ActorRow, selectActors, toActor } from "./actor.rows.js";
import { type AppearanceArguments, actorsAppearing, type Presence } from "./appearances.js";
import { detailLoaders } from "./co-participants.loaders.js";

type Details = ReturnType<typeof detailLoaders>;

/** An edge's data on a co-participant: how often the two appear together and, loaded on demand, when and how. */
export interface CoParticipant {
  readonly count: number;
  readonly dates: () => ReturnType<Details["datesOf"]>;
  readonly roles: () => ReturnType<Details["rolesOf"]>;
  readonly periods: (interval: ActivityInterval) => ReturnType<Details["periodsOf"]>;
}

export type CoParticipantEdge = Edge<ActorRow, CoParticipant>;

/**
 * Creates a field that lists the co-participants in an actor's records, most frequent first.
 *
 * @param presence the appearances that count
 */
export function listCoParticipants(scope: RecordScope, presence: readonly Presence[]) {
  const listed = paged({
    of: "co-participants",
    entries: (db: Kysely<DB>, args: AppearanceArguments & PageArguments, parent: RawBuilder<string>) =>
      selectActors(db)
        .innerJoin(
          db
            .selectFrom(actorsAppearing(db, scope(parent), args, presence).as("appearance"))
            .where(sql<boolean>`appearance.actor_id <> ${parent}::uuid`)
            .groupBy("appearance.actorId")
            .select(["appearance.actorId", sql<number>`count(*)::int`.as("count")])
            .as("counted"),
          "counted.actorId",
          "actor.id",
        )
        .select("counted.count"),
    sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
    key: "actor.id",
    edge: ({ count, ...actor }) => ({ node: toActor(actor), count }),
  });
  const { datesOf, rolesOf, periodsOf } = detailLoaders(scope, presence);

  return async (
    context: Context,
    args: AppearanceArguments & PageArguments,
    parent: string,
  ): Promise<Page<ActorRow, CoParticipant>> => {
    const page = await listed(context, args, parent);
    const { filter, roles, maxRank } = args;
    const counted = { filter, roles, maxRank };
    const edges = page.edges.map((edge) => {
      const pair = `${parent} ${edge.node.uuid}`;
      return {
        dates: () => datesOf(context, pair, counted),
        roles: () => rolesOf(context, pair, counted),
        periods: (interval: ActivityInterval) => periodsOf(context, pair, { ...counted, interval }),
        ...edge,
      };
    });
    return { ...page, edges };
  };
}
