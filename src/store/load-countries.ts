import type { Insertable, Kysely } from "kysely";
import { sql } from "kysely";
import { COUNTRIES, type ReferenceCountry } from "../countries/reference.js";
import { insertRows } from "../database/insert.js";
import type { ActorName, Citation, DB, Identifier } from "../generated/db.js";
import { fingerprint } from "../ids/fingerprint.js";
import { COUNTRIES_DATASET, countryKey, datasetKey, keyOf } from "../ids/uuid.js";
import { distinctNames } from "./rows/names.js";

const DATASET = {
  slug: COUNTRIES_DATASET,
  title: "Countries of the world",
  description: "Every country of today, and some of the past, with codes and names in many languages.",
  licence: "ODbL-1.0",
  url: "https://github.com/mledoze/countries",
} as const;

/**
 * Stores all countries with their names in one transaction. Does nothing if the same reference data is stored already.
 *
 * @returns whether anything was written
 */
export async function loadCountries(db: Kysely<DB>): Promise<boolean> {
  const datasetId = datasetKey(DATASET.slug);
  const stored = await db.selectFrom("dataset").select("fingerprint").where("id", "=", datasetId).executeTakeFirst();
  if (stored?.fingerprint === STATE) return false;
  await db.transaction().execute(async (trx) => {
    await insertRows(
      trx,
      "dataset",
      [{ id: datasetId, ...DATASET, importedAt: new Date(), fingerprint: STATE }],
      "update",
    );
    await storeCountries(trx, datasetId);
  });
  return true;
}

/** The sources of facts about today's countries and about former ones, which the first source lacks. */
const SOURCES = {
  today: {
    key: "world-countries",
    title: "mledoze/countries: world countries in JSON, CSV, XML and YAML",
    author: "Mohammed Le Doze",
    url: DATASET.url,
    note: "Through the npm package world-countries; short forms are added by this project.",
  },
  past: {
    key: "iso-3166-3",
    title: "ISO 3166-3: code for formerly used names of countries",
    author: null,
    url: "https://www.iso.org/iso-3166-country-codes.html",
    note: "The codes. Names, capitals and the days of beginning and end were put together by this project, in db/reference/countries.yaml.",
  },
} as const;

/** The fingerprint of everything that is stored, computed before the database is open. */
const STATE = fingerprint([DATASET, SOURCES, COUNTRIES]);

const sourceId = (key: string) => keyOf(DATASET.slug, "source", key);

async function storeCountries(trx: Kysely<DB>, datasetId: string): Promise<void> {
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
