import type { Insertable, Kysely } from "kysely";
import { sql } from "kysely";
import { COUNTRIES, type ReferenceCountry } from "../countries/reference.js";
import { insertRows } from "../database/insert.js";
import type { ActorName, Citation, DB, Identifier } from "../generated/db.js";
import { fingerprint } from "../ids/fingerprint.js";
import { countryKey, datasetKey, keyOf } from "../ids/uuid.js";
import { COUNTRIES_FINGERPRINT, DATASET, SOURCES } from "./countries-dataset.js";
import { distinctNames } from "./rows/names.js";

const sourceId = (key: string) => keyOf(DATASET.slug, "source", key);

/** Stores the dataset of all countries, with their names, identifiers and sources. */
export async function storeCountries(trx: Kysely<DB>): Promise<void> {
  const datasetId = datasetKey(DATASET.slug);
  await insertRows(
    trx,
    "dataset",
    [{ id: datasetId, ...DATASET, importedAt: new Date(), fingerprint: COUNTRIES_FINGERPRINT }],
    "update",
  );
  const ids = COUNTRIES.map(({ code }) => countryKey(code));
  await insertRows(
    trx,
    "source",
    Object.values(SOURCES).map((source) => ({
      id: sourceId(source.key),
      datasetId,
      type: "DATASET" as const,
      ...source,
      fingerprint: fingerprint(source),
    })),
    "update",
  );
  await insertRows(
    trx,
    "actor",
    COUNTRIES.map((country) => ({
      id: countryKey(country.code),
      kind: "COUNTRY" as const,
      datasetId,
      key: country.code,
      name: country.name,
      fingerprint: fingerprint(country),
    })),
    "update",
  );
  await insertRows(
    trx,
    "country",
    COUNTRIES.map(({ code, alpha3, officialName, flag, region, subregion, capital, founded, dissolved }) => ({
      id: countryKey(code),
      kind: "COUNTRY" as const,
      code,
      alpha3,
      officialName,
      flag,
      region,
      subregion,
      capital,
      founded,
      dissolved,
    })),
    "update",
  );
  for (const table of ["actorName", "identifier"] as const) {
    await trx.deleteFrom(table).where("actorId", "=", sql<string>`any (${ids}::uuid[])`).execute();
  }
  await insertRows(trx, "actorName", COUNTRIES.flatMap(nameRows));
  await insertRows(trx, "identifier", COUNTRIES.flatMap(identifierRows));
  await insertRows(
    trx,
    "citation",
    COUNTRIES.map(
      ({ code, dissolved }): Insertable<Citation> => ({
        id: keyOf(DATASET.slug, "citation", code),
        sourceId: sourceId(SOURCES[dissolved === null ? "today" : "past"].key),
        actorId: countryKey(code),
        locator: code,
      }),
    ),
    "update",
  );
}

function nameRows({ code, name, names }: ReferenceCountry): Insertable<ActorName>[] {
  return distinctNames(
    [{ value: name, kind: "PREFERRED", language: "en", script: "Latn" }, ...names],
    countryKey(code),
  );
}

function identifierRows({ code, alpha3, numeric }: ReferenceCountry): Insertable<Identifier>[] {
  const schemes = {
    "iso3166-1-alpha2": code,
    "iso3166-1-alpha3": alpha3,
    ...(numeric ? { "iso3166-1-numeric": numeric } : {}),
  };
  return Object.entries(schemes).map(([scheme, value]) => ({ actorId: countryKey(code), scheme, value }));
}
