import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Edge, Page } from "../connections/page.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import type { DB } from "../generated/db.js";
import type { ActivityInterval } from "../generated/models.js";
import { one } from "../loaders/batched.js";
import type { Context } from "../request/context.js";
import { aboutHowMany } from "../tallies/totals.js";
import { type ActorRow, selectActors, toActor } from "./actor.rows.js";
import { type AppearanceArguments, actorsAppearing, type CoAppearance, limitsAppearances } from "./appearances.js";
import { detailLoaders } from "./co-participants.loaders.js";

type Details = ReturnType<typeof detailLoaders>;

/** An edge's data on a co-participant: how often the two appear together and, loaded on demand, when and how. */
export interface CoParticipant {
  readonly count: number;
  readonly dates: () => ReturnType<Details["datesOf"]>;
  readonly averageRank: () => ReturnType<Details["averageRankOf"]>;
  readonly roles: () => ReturnType<Details["rolesOf"]>;
  readonly periods: (interval: ActivityInterval) => ReturnType<Details["periodsOf"]>;
}

export type CoParticipantEdge = Edge<ActorRow, CoParticipant>;

/** An actor who appears together with another, and in how many records. */
interface Counted {
  otherId: string;
  count: number;
}

/** A list of co-participants, by the statement that selects those of an actor. */
function listCounted(
  counted: (db: Kysely<DB>, args: AppearanceArguments, parent: RawBuilder<string>) => RawBuilder<Counted>,
) {
  return paged({
    of: "co-participants",
    entries: (db: Kysely<DB>, args: AppearanceArguments & PageArguments, parent: RawBuilder<string>) =>
      selectActors(db)
        .innerJoin(sql<Counted>`(${counted(db, args, parent)})`.as("counted"), "counted.otherId", "actor.id")
        .select("counted.count"),
    counted,
    sort: () => ({ name: "COUNT", column: "counted.count", type: "int4", direction: "DESC" }) as const,
    key: "actor.id",
    edge: ({ count, ...actor }) => ({ node: toActor(actor), count }),
  });
}

const listTallied = listCounted(
  (_db, _args, parent) =>
    sql`select other_id, count from co_participant_tally where actor_id = ${parent}::uuid and count > 0`,
);
/** The same with changes that are not yet counted in the tallies. It reads all of the actor's co-participants. */
const listTalliedWithChanges = listCounted(
  (_db, _args, parent) =>
    sql`select other_id, sum(count)::int as count from exact_co_participant_tally where actor_id = ${parent}::uuid
      group by other_id having sum(count) <> 0`,
);

/** The fewest records of an actor from which on it is faster to include changes not yet counted in the tallies than to count the records. */
const MANY_RECORDS = 2_000;

/** Whether the tallies have an actor's co-participants, whether the actor has many records, and whether there are uncounted changes. */
const tallyOf = one(
  async (db, actors) => {
    const { rows } = await sql<{ actor: string; kept: boolean; many: boolean; changed: boolean }>`
      select actor, exists (select from country where id = actor) or exists (select from large_actor where actor_id = actor) as kept,
        ${aboutHowMany(sql.ref("actor"))} >= ${sql.lit(MANY_RECORDS)} as many, exists (select from uncounted) as changed
      from unnest(${[...actors]}::uuid[]) as actor`.execute(db);
    return rows;
  },
  (row) => row.actor,
);

/** Creates a field that lists the co-participants in an actor's records, most frequent first. */
export function listCoParticipants(together: CoAppearance) {
  const listAppearing = listCounted(
    (db, args, parent) =>
      sql`select actor_id as other_id, count(*)::int as count from ${actorsAppearing(db, together, args, parent)} as appearance
        where actor_id <> ${parent}::uuid group by actor_id`,
  );
  /** The fastest list for an actor. The tallies have the co-participants in all records only, not in those that match a filter. */
  async function listFor(context: Context, args: AppearanceArguments, actor: string) {
    const tally = limitsAppearances(args) ? null : await tallyOf(context, actor);
    if (!tally?.kept) return listAppearing;
    if (!tally.changed) return listTallied;
    return tally.many ? listTalliedWithChanges : listAppearing;
  }
  const { datesOf, averageRankOf, rolesOf, periodsOf } = detailLoaders(together);

  return async (
    context: Context,
    args: AppearanceArguments & PageArguments,
    parent: string,
  ): Promise<Page<ActorRow, CoParticipant>> => {
    const list = await listFor(context, args, parent);
    const page = await list(context, args, parent);
    const { filter, roles, maxRank } = args;
    const counted = { filter, roles, maxRank };
    const edges = page.edges.map((edge) => {
      const pair = `${parent} ${edge.node.uuid}`;
      return {
        dates: () => datesOf(context, pair, counted),
        averageRank: () => averageRankOf(context, pair, counted),
        roles: () => rolesOf(context, pair, counted),
        periods: (interval: ActivityInterval) => periodsOf(context, pair, { ...counted, interval }),
        ...edge,
      };
    });
    return { ...page, edges };
  };
}
