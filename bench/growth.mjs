// Measures how the cost of queries grows with the collection: `npm run build:api && node bench/growth.mjs [sizes…]`, for instance
// `node bench/growth.mjs 10000 100000 1000000`, or with 10000000. Each query runs several times on all sizes in turn, and the
// fastest run counts, which is the least affected by other work on the machine. The result is the ratio in the last column.
import { createRequire } from "node:module";
import { pino } from "pino";
import { openDatabase } from "../dist/database/database.js";
import { buildChancerySchema } from "../dist/graphql/schema.js";
import { toGlobalId } from "../dist/ids/global-id.js";
import { Context } from "../dist/request/context.js";
import { filledDatabase, query } from "./data/database.mjs";
import { startPostgres } from "./servers/postgres.mjs";

// The project's own graphql, not the one installed for the peers of the other benchmarks.
const { graphql } = createRequire(new URL("../package.json", import.meta.url))("graphql");

const ROUNDS = 7;
const LIMITS = { depth: 20, aliases: 20, tokens: 10_000, cost: 1_000_000 };

const statistic = (groupBy, filter = "") =>
  `{ statistics(of: MEETING, groupBy: [${groupBy}], first: 100 ${filter && `, filter: { ${filter} }`}) { count keys { value label } } }`;

/** The operation of each query, by the ids known for a size. */
const QUESTIONS = {
  "a record by its id": ({ record }) => `{ meeting(id: "${record}") { title date { label } } }`,
  "first page": () => `{ meetings(first: 50) { nodes { title } } }`,
  "deep page": ({ cursor }) => `{ meetings(first: 50, after: "${cursor}") { nodes { title } } }`,
  "filtered list": () => `{ meetings(filter: { countries: ["IR"], types: [TALKS] }) { nodes { title } } }`,
  "how many records": () => `{ timeline { totalCount } meetings { totalCount } allegations { totalCount } }`,
  "how many of a country": ({ country }) =>
    `{ country(code: "${country}") { timeline { totalCount } allegationsAgainst { totalCount } } }`,
  "by year": () => statistic("YEAR"),
  "by month": () => statistic("MONTH"),
  "by country": () => statistic("COUNTRY"),
  "by two countries": () => statistic("COUNTRY_PAIR"),
  "by topic": () => statistic("TOPIC"),
  "by type": () => statistic("TYPE"),
  "by actor": () => statistic("ACTOR"),
  "by source": () => statistic("SOURCE"),
  "by country and year": () => statistic("COUNTRY, YEAR"),
  "by country and type": () => statistic("COUNTRY, TYPE"),
  "by year and topic": () => statistic("YEAR, TOPIC"),
  "by month and topic": () => statistic("MONTH, TOPIC"),
  "by country and topic": () => statistic("COUNTRY, TOPIC"),
  "of a country by year": ({ country }) => statistic("YEAR", `countries: ["${country}"]`),
  "of a country by country": ({ country }) => statistic("COUNTRY", `countries: ["${country}"]`),
  "of a country by topic": ({ country }) => statistic("TOPIC", `countries: ["${country}"]`),
  "of two countries by year": ({ pair }) => statistic("YEAR", `countries: [${pair}]`),
  "a country's relations": ({ country }) =>
    `{ country(code: "${country}") { relations { totalCount edges { count node { id } } } } }`,
  "a relation, counted": ({ pair }) => `{ relation(between: [${pair}]) {
    meetings(first: 20) { totalCount nodes { title } } timeline { totalCount } firstContact { label }
    topics { count topic { name } } activity(interval: YEAR) { period count } } }`,
  "a rare topic's records": () =>
    `{ timeline(filter: { topics: ["bench-40"] }, first: 20) { totalCount nodes { title } } }`,
  "a small dataset's records": () =>
    `{ timeline(filter: { datasets: ["iran-dprk"] }, first: 20) { totalCount nodes { title } } }`,
  search: () => `{ search(query: "Zarif 17", first: 10) { nodes { __typename } } }`,
  "a path": ({ person, other }) => `{ path(from: "${person}", to: "${other}") { length } }`,
  "by year and actor": () => statistic("YEAR, ACTOR"),
  "who appears with the most frequent person": ({ person }) =>
    `{ person(id: "${person}") { coParticipants(first: 20) { edges { count first { label } last { label } } } } }`,
  "who appears with the most frequent country": ({ country }) =>
    `{ country(code: "${country}") { coParticipants(first: 20) { edges { count first { label } last { label } } } } }`,
  "with how many it appears": ({ country }) =>
    `{ country(code: "${country}") { coParticipants(first: 0) { totalCount } } }`,
};

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000];
const server = await startPostgres();
const schema = buildChancerySchema();
const collections = [];
try {
  for (const size of sizes) collections.push(await opened(await filledDatabase(server.url, size), size));
  console.log(`milliseconds, the fastest of ${ROUNDS}; PostgreSQL ${server.version}\n`);
  console.log(`| question | ${sizes.map((size) => size.toLocaleString("en")).join(" | ")} | ratio |`);
  console.log(`| --- | ${sizes.map(() => "---:").join(" | ")} | ---: |`);
  for (const [name, operation] of Object.entries(QUESTIONS)) {
    const fastest = collections.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [place, { database, known }] of collections.entries()) {
        const took = await timed(database, operation(known));
        fastest[place] = Math.min(fastest[place], took);
      }
    }
    const shown = fastest.map((ms) => ms.toFixed(1)).join(" | ");
    console.log(`| ${name} | ${shown} | ${(fastest.at(-1) / fastest[0]).toFixed(1)} |`);
  }
} finally {
  for (const { database } of collections) await database.close();
  await server.stop();
}

async function opened(address, size) {
  const settings = { url: address, dataDir: null, poolSize: 1, statementTimeoutMs: 0 };
  const database = await openDatabase(settings, pino({ level: "warn" }));
  const id = async (type, statement) => toGlobalId(type, (await query(address, statement))[0].id);
  const [deep] = await query(
    address,
    `select id, sort_date::text as day from record where kind = 'MEETING'
    order by sort_date desc, id desc offset ${Math.floor(size / 4)} limit 1`,
  );
  const countries = await query(
    address,
    `select code from record_country join country on country.id = country_id
    where record_id in (select id from record order by id limit 5000) group by code order by count(*) desc limit 2`,
  );
  return {
    database,
    known: {
      record: toGlobalId("meeting", deep.id),
      cursor: await cursorBefore(database, deep.day),
      country: countries[0].code,
      pair: countries.map(({ code }) => JSON.stringify(code)).join(", "),
      person: await id("person", "select md5('person1')::uuid as id"),
      other: await id("person", `select md5('person${Math.floor(size / 20)}')::uuid as id`),
    },
  };
}

/** Returns the cursor of the first listed meeting up to a date. */
async function cursorBefore(database, day) {
  const { meetings } = await answer(
    database,
    `{ meetings(first: 1, filter: { date: { to: "${day}" } }) { pageInfo { endCursor } } }`,
  );
  return meetings.pageInfo.endCursor;
}

async function answer(database, source) {
  const contextValue = new Context(database.db, LIMITS, "growth");
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw new Error(`${source}: ${errors[0].message}`);
  return data;
}

async function timed(database, source) {
  const start = performance.now();
  await answer(database, source);
  return performance.now() - start;
}
