import { type Kysely, sql } from "kysely";
import type { ActorKind, DB } from "../../generated/db.js";
import { recordsOf } from "./names.queries.js";

/** An actor found by one of its codes or keys. */
export interface Coded {
  readonly id: string;
  readonly type: ActorKind;
  readonly value: string;
  /** How many records involve it, counted up to MOST_RECORDS. */
  readonly records: number;
}

/** Finds actors with a code or key in any scheme, as written or in capital letters; at most fifty. */
export async function actorsWithCode(db: Kysely<DB>, code: string, kinds: readonly ActorKind[]): Promise<Coded[]> {
  const { rows } = await sql<Coded>`/* search codes */
    select distinct on (actor.id) actor.id, actor.kind as type, identifier.value, ${recordsOf(sql.ref("actor.id"))} as records
    from identifier join actor on actor.id = identifier.actor_id and actor.merged_into is null
    where identifier.value in (${code}, ${code.toUpperCase()}) and actor.kind = any (${kinds}::text[]::actor_kind[])
    order by actor.id, identifier.value = ${code} desc
    limit 50`.execute(db);
  return rows;
}
