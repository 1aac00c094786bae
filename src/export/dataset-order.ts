import { type Kysely, sql } from "kysely";
import { untimed } from "../database/untimed.js";
import type { DB } from "../generated/db.js";

/** A reference by id from one dataset to content of another. */
interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * Orders datasets so that each comes after those that it refers to, otherwise by slug. The order depends only on the
 * content, not on when it was imported. If all remaining datasets wait for another one, the first slug is next.
 */
export async function inOrderOfReferences<Dataset extends { readonly id: string; readonly slug: string }>(
  db: Kysely<DB>,
  datasets: readonly Dataset[],
): Promise<Dataset[]> {
  let left = [...datasets].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const references = left.length > 1 ? await referencesBetweenDatasets(db) : [];
  const ordered: Dataset[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ id }) => id));
    const [next] = left.filter(({ id }) => !references.some(({ from, to }) => from === id && waiting.has(to)));
    const chosen = next ?? left[0];
    if (chosen === undefined) break;
    ordered.push(chosen);
    left = left.filter((dataset) => dataset !== chosen);
  }
  return ordered;
}

/** Every pair of datasets in which the first refers to an actor, source or record of the second, as originally stated. */
async function referencesBetweenDatasets(db: Kysely<DB>): Promise<readonly Reference[]> {
  // This scans all records.
  const read = untimed(async (trx) => {
    const { rows } = await sql<Reference>`/* references between datasets */
      with reference (dataset_id, other_id) as (
        select r.dataset_id, a.dataset_id
          from involvement i join record r on r.id = i.record_id join actor a on a.id = i.actor_id
        union
        select r.dataset_id, s.dataset_id from citation c join source s on s.id = c.source_id join record r on r.id = c.record_id
        union
        select a.dataset_id, s.dataset_id from citation c join source s on s.id = c.source_id join actor a on a.id = c.actor_id
        union
        select p.dataset_id, s.dataset_id from citation c join source s on s.id = c.source_id join position p on p.id = c.position_id
        union
        select a.dataset_id, r.dataset_id from allegation_concerning c
          join record a on a.id = c.allegation_id join record r on r.id = c.record_id
        union
        select m.dataset_id, a.dataset_id from meeting_outcome o
          join record m on m.id = o.meeting_id join record a on a.id = o.agreement_id
        union
        select p.dataset_id, o.dataset_id from position p
          join actor o on o.id = coalesce(p.stated_organization_id, p.organization_id)
        union
        select a.dataset_id, o.dataset_id from organization part join actor a on a.id = part.id
          join actor o on o.id = coalesce(part.stated_parent_id, part.parent_id)
        union
        select s.dataset_id, o.dataset_id from source s join actor o on o.id = coalesce(s.stated_publisher_id, s.publisher_id)
      )
      select dataset_id as "from", other_id as "to" from reference where dataset_id <> other_id`.execute(trx);
    return rows;
  });
  return db.transaction().execute(read);
}
