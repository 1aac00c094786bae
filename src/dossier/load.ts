import { type Insertable, type Kysely, sql } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { keyOf, topicKey } from "../ids/uuid.js";
import { fingerprint } from "../store/fingerprint.js";
import { insertRows } from "../store/insert.js";
import { type ActorRows, actorRows } from "./actor-rows.js";
import type { Dossier } from "./format.js";
import { type DossierKeys, dossierKeys } from "./keys.js";
import { KIND_TABLES, PART_TABLES, type RecordRows, recordRows } from "./record-rows.js";

/** What loading a dossier did, in numbers of people, organisations and records. */
export interface LoadSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Makes the database hold what a dossier states: all of it or, where an error ends it, nothing. What is there already and
 * unchanged stays untouched; a changed record gets a new revision; what the dossier no longer states is removed.
 */
export async function loadDossier(db: Kysely<DB>, dossier: Dossier): Promise<LoadSummary> {
  const keys = dossierKeys(dossier);
  const actors = actorRows(dossier, keys);
  const records = recordRows(dossier, keys);
  return db.transaction().execute(async (trx) => {
    const knownActors = await fingerprints(trx, "actor", keys.dataset);
    const knownRecords = await fingerprints(trx, "record", keys.dataset);
    await storeDataset(trx, dossier, keys);
    await storeTopics(trx, dossier);

    const changedActors = actors.filter(({ id, fingerprint: stated }) => knownActors.get(id) !== stated);
    const changedRecords = records.filter(({ id, fingerprint: stated }) => knownRecords.get(id) !== stated);
    const removedRecords = without(knownRecords, records);
    const removedActors = without(knownActors, actors);

    await deleteByIds(trx, "record", removedRecords);
    await storeActors(trx, changedActors, keys);
    await storeSources(trx, dossier, keys);
    await storeActorParts(trx, changedActors);
    await storeRecords(trx, changedRecords, knownRecords, dossier.dossier);
    await removeSources(trx, dossier, keys);
    await deleteByIds(trx, "actor", removedActors);
    await sql`select index_records(array(
      select record_id from record_actor where actor_id = any (${changedActors.map(({ id }) => id)}::uuid[])
      union select unnest(${changedRecords.map(({ id }) => id)}::uuid[])))`.execute(trx);

    const changed = [
      ...changedActors.map(({ id }) => knownActors.has(id)),
      ...changedRecords.map(({ id }) => knownRecords.has(id)),
    ];
    const updated = changed.filter(Boolean).length;
    return {
      created: changed.length - updated,
      updated,
      unchanged: actors.length + records.length - changed.length,
      removed: removedRecords.length + removedActors.length,
    };
  });
}

async function fingerprints(trx: Kysely<DB>, table: "actor" | "record", dataset: string): Promise<Map<string, string>> {
  const rows = await trx.selectFrom(table).select(["id", "fingerprint"]).where("datasetId", "=", dataset).execute();
  return new Map(rows.map((row) => [row.id, row.fingerprint]));
}

function without(known: ReadonlyMap<string, string>, stated: readonly { id: string }[]): string[] {
  const kept = new Set(stated.map(({ id }) => id));
  return [...known.keys()].filter((id) => !kept.has(id));
}

async function deleteByIds(
  trx: Kysely<DB>,
  table: "actor" | "record" | "source",
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await trx
      .deleteFrom(table)
      .where("id", "in", [...ids])
      .execute();
}

async function storeDataset(trx: Kysely<DB>, dossier: Dossier, keys: DossierKeys): Promise<void> {
  const { dossier: slug, title, description = null, licence = null, url = null } = dossier;
  const dataset = {
    id: keys.dataset,
    slug,
    title,
    description,
    licence,
    url,
    importedAt: new Date(),
    fingerprint: fingerprint(dossier),
  };
  await insertRows(trx, "dataset", [dataset], "update");
}

async function storeTopics(trx: Kysely<DB>, { topics }: Dossier): Promise<void> {
  const rows = Object.entries(topics).map(([slug, { name, description = null, broader }]) => ({
    id: topicKey(slug),
    slug,
    name,
    description,
    broaderId: broader === undefined ? null : topicKey(broader),
  }));
  await insertRows(trx, "topic", rows, "update");
}

async function storeSources(trx: Kysely<DB>, { sources }: Dossier, keys: DossierKeys): Promise<void> {
  const rows = Object.entries(sources).map(([key, source]): Insertable<DB["source"]> => {
    const published = source.published === undefined ? null : historicalDate(source.published);
    return {
      id: keys.source(key),
      datasetId: keys.dataset,
      key,
      title: source.title,
      type: source.type,
      publisherId: source.publisher === undefined ? null : keys.actor(source.publisher),
      author: source.author ?? null,
      url: source.url ?? null,
      publishedOn: published?.edtf ?? null,
      publishedEarliest: published && (published.earliest ?? "-infinity"),
      publishedLatest: published && (published.latest ?? "infinity"),
      retrievedOn: source.retrieved ?? null,
      language: source.language ?? null,
      note: source.note ?? null,
      fingerprint: fingerprint(source),
    };
  });
  await insertRows(trx, "source", rows, "update");
}

async function removeSources(trx: Kysely<DB>, { sources }: Dossier, keys: DossierKeys): Promise<void> {
  const stored = await trx.selectFrom("source").select("id").where("datasetId", "=", keys.dataset).execute();
  const kept = new Set(Object.keys(sources).map(keys.source));
  await deleteByIds(
    trx,
    "source",
    stored.map(({ id }) => id).filter((id) => !kept.has(id)),
  );
}

/** The actors themselves. What cites sources comes later, as sources name their publishers. */
async function storeActors(trx: Kysely<DB>, actors: readonly ActorRows[], { dataset }: DossierKeys): Promise<void> {
  await insertRows(
    trx,
    "actor",
    actors.map(({ actor }) => actor),
    "update",
  );
  await insertRows(
    trx,
    "person",
    actors.flatMap(({ person }) => person),
    "update",
  );
  await insertRows(
    trx,
    "organization",
    actors.flatMap(({ organization }) => organization),
    "update",
  );
  const ids = actors.map(({ id }) => id);
  if (ids.length === 0) return;
  for (const table of ["actorName", "identifier"] as const)
    await trx.deleteFrom(table).where("actorId", "in", ids).execute();
  await trx.deleteFrom("personNationality").where("personId", "in", ids).execute();
  await trx.deleteFrom("position").where("personId", "in", ids).where("datasetId", "=", dataset).execute();
  const ownSources = trx.selectFrom("source").select("id").where("datasetId", "=", dataset);
  await trx.deleteFrom("citation").where("actorId", "in", ids).where("sourceId", "in", ownSources).execute();
}

async function storeActorParts(trx: Kysely<DB>, actors: readonly ActorRows[]): Promise<void> {
  await insertRows(
    trx,
    "actorName",
    actors.flatMap(({ actorName }) => actorName),
  );
  await insertRows(
    trx,
    "identifier",
    actors.flatMap(({ identifier }) => identifier),
  );
  await insertRows(
    trx,
    "personNationality",
    actors.flatMap(({ personNationality }) => personNationality),
  );
  await insertRows(
    trx,
    "position",
    actors.flatMap(({ position }) => position),
  );
  await insertRows(
    trx,
    "citation",
    actors.flatMap(({ citation }) => citation),
  );
}

async function storeRecords(
  trx: Kysely<DB>,
  records: readonly RecordRows[],
  known: ReadonlyMap<string, string>,
  slug: string,
): Promise<void> {
  await insertRows(
    trx,
    "record",
    records.map(({ record }) => record),
    "update",
  );
  const ids = records.map(({ id }) => id);
  if (ids.length === 0) return;
  for (const table of KIND_TABLES) {
    await insertRows(
      trx,
      table,
      records.flatMap(({ parts }): Insertable<DB[typeof table]>[] => parts[table] ?? []),
      "update",
    );
  }
  for (const [table, owner] of PART_TABLES) {
    await trx.deleteFrom(table).where(sql.ref(owner), "in", ids).execute();
  }
  for (const [table] of PART_TABLES) {
    await insertRows(
      trx,
      table,
      records.flatMap(({ parts }): Insertable<DB[typeof table]>[] => parts[table] ?? []),
    );
  }
  const { rows } = await sql<{ id: string; revision: number }>`
    update record set revision = coalesce((select max(number) from revision where record_id = record.id), 0) + 1
    where id = any (${ids}::uuid[]) returning id, revision`.execute(trx);
  const numbers = new Map(rows.map(({ id, revision }) => [id, revision]));
  await insertRows(
    trx,
    "revision",
    records.map(({ id, content }) => {
      const number = numbers.get(id) ?? 1;
      return {
        id: keyOf(slug, "revision", id, String(number)),
        recordId: id,
        number,
        kind: known.has(id) ? ("UPDATED" as const) : ("CREATED" as const),
        by: `dossier ${slug}`,
        content: content as never,
      };
    }),
  );
}
