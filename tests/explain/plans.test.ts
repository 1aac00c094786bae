import { graphql } from "graphql";
import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Database } from "../../src/database/database.js";
import { buildChancerySchema } from "../../src/graphql/schema.js";
import { toGlobalId } from "../../src/ids/global-id.js";
import { keyOf } from "../../src/ids/uuid.js";
import { Context } from "../../src/request/context.js";
import { testDatabase } from "../support/database.js";
import { addManyRecords, manyKey } from "../support/many-records.js";

/** Tables with more rows than this are large, such as those with a row for every record. */
const LARGE = 15_000;

const schema = buildChancerySchema();
let database: Database;
let large: Set<string>;
beforeAll(async () => {
  database = await testDatabase();
  await addManyRecords(database.db, 20_000);
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and reltuples > ${LARGE} and relnamespace = 'public'::regnamespace`.execute(
    database.db,
  );
  large = new Set(rows.map(({ name }) => name));
}, 600_000);
afterAll(() => database.close());

const person = toGlobalId("person", manyKey("person", 40));
const other = toGlobalId("person", manyKey("person", 900));
const source = toGlobalId("source", manyKey("source", 300));
const milestone = toGlobalId("milestone", keyOf("iran-dprk", "record", "milestones", "us-sanctions-on-iran-2018"));

const QUESTIONS: Record<string, string> = {
  "all records between two countries in order of date": `{ relation(between: ["IR", "KP"]) { timeline { nodes { title } } } }`,
  "when two countries last met": `{ relation(between: ["IR", "KP"]) { established { edtf } severed { edtf } firstContact { edtf } lastContact { edtf } } }`,
  "what a country's latest meetings were": `{ country(code: "KP") { meetings(first: 20) { nodes { title } } } }`,
  "what a person did": `{ person(id: "${person}") { timeline { totalCount nodes { title } } } }`,
  "what happened last": `{ timeline(orderBy: { field: DATE, direction: DESC }) { nodes { title } } }`,
  "what two countries' latest meetings were": `{ relation(between: ["US", "RU"]) { meetings { nodes { title } } } }`,
  "what a country's meetings in some years were": `{ country(code: "US") { meetings(filter: { date: { from: "1990", to: "1999" } }) { nodes { title } } } }`,
  "which meetings there were in some years": `{ meetings(filter: { date: { from: "1970", to: "1989" } }) { nodes { title } } }`,
  "which meetings there were in a month": `{ meetings(filter: { date: { from: "1985-03", to: "1985-03" } }) { totalCount nodes { title } } }`,
  "which records contain some words": `{ timeline(filter: { text: "satellite -loan fishery" }) { totalCount nodes { title } } }`,
  "which records are about a rare topic": `{ timeline(filter: { topics: ["many-199"] }) { totalCount nodes { title } } }`,
  "which records are about several topics": `{ topics(first: 10) { nodes { records(first: 3) { totalCount nodes { title } } } } }`,
  "which records rest on a single source": `{ source(id: "${source}") { records(filter: { sourceCount: { max: 1 } }) { totalCount nodes { title } } } }`,
  "which allegations against a country nobody has answered": `{ country(code: "KP") { allegationsAgainst(filter: { status: [UNANSWERED] }) { nodes { claim } } } }`,
  "which allegations were denied and not supported": `{ allegations(filter: { stance: [DENIES], not: { verdicts: [SUPPORTED] } }) { nodes { claim } } }`,
  "who met within days after an event": `{ meetings(filter: { around: { record: "${milestone}", daysAfter: 10 } }) { totalCount nodes { title } } }`,
  "what was proposed and never signed": `{ agreements(filter: { countries: ["KP"], events: [PROPOSED], not: { events: [SIGNED] } }) { nodes { title } } }`,
  "what one of two countries did, but not with a third": `{ timeline(filter: { or: [{ countries: ["IR"] }, { countries: ["KP"] }], not: { countries: ["US"] } }) { nodes { title } } }`,
  "who represents a country": `{ country(code: "KP") { representatives { edges { count } } } }`,
  "who appears with a person, and when": `{ person(id: "${person}") { coParticipants { edges { count averageRank periods { count } } } } }`,
  "how two people are connected": `{ path(from: "${person}", to: "${other}") { length steps { count } } }`,
  "how two countries' meetings spread over the years and topics": `{ statistics(of: MEETING, filter: { countries: ["IR", "KP"] }, groupBy: [YEAR, TOPIC]) { count } }`,
  "how all meetings spread over the years": `{ statistics(of: MEETING, groupBy: [YEAR]) { count } }`,
  "how all meetings spread over the years and topics": `{ statistics(of: MEETING, groupBy: [YEAR, TOPIC]) { count } }`,
  "how the countries' meetings spread over the years": `{ statistics(of: MEETING, groupBy: [COUNTRY, YEAR]) { count } }`,
  "which two countries make the most agreements": `{ statistics(of: AGREEMENT, groupBy: [COUNTRY_PAIR], first: 10) { count } }`,
  "what a country's allegations are about": `{ statistics(of: ALLEGATION, filter: { countries: ["US"] }, groupBy: [TOPIC]) { count } }`,
  "with whom a country has relations": `{ country(code: "KP") { relations { totalCount edges { count } } } }`,
  "how much there is between two countries": `{ relation(between: ["US", "RU"]) { meetings { totalCount } timeline { totalCount } topics { count } activity(interval: YEAR) { count } } }`,
  "how many records there are": `{ timeline { totalCount } meetings { totalCount } }`,
  "which records a search for words finds": `{ search(query: "satellite fishery", types: [MEETING, AGREEMENT]) { edges { score } } }`,
  "what either of two people did, or a country with few records": `{ timeline(filter: { or: [{ actors: ["${person}"] }, { actors: ["${other}"] }, { countries: ["TV"] }] }) { nodes { title } } }`,
  "what a country did outside some topics": `{ timeline(filter: { countries: ["KP"], not: { topics: ["many-1", "many-2"] } }) { nodes { title } } }`,
  "whom a person met by country": `{ statistics(of: MEETING, filter: { actors: ["${person}"] }, groupBy: [COUNTRY]) { count } }`,
};

/** Executes a document and returns its statements, each with its plan. */
async function plansOf(document: string): Promise<{ text: string; plan: string }[]> {
  const executed = vi.spyOn(database.db.getExecutor(), "executeQuery");
  const limits = { depth: 20, aliases: 20, tokens: 10_000, cost: 100_000 };
  const context = new Context(database.db, limits, "explain");
  const { errors } = await graphql({ schema, source: document, contextValue: context });
  const statements = executed.mock.calls.map(([statement]) => statement);
  executed.mockRestore();
  expect(errors).toBeUndefined();
  expect(statements.length).toBeGreaterThan(0);
  const plans: { text: string; plan: string }[] = [];
  for (const { sql: text, parameters } of statements) {
    const explained = await database.db.executeQuery<{ "QUERY PLAN": string }>(
      CompiledQuery.raw(`explain ${text}`, [...parameters]),
    );
    plans.push({ text, plan: explained.rows.map((row) => Object.values(row).join()).join("\n") });
  }
  return plans;
}

test.each(Object.entries(QUESTIONS))("%s is answered without reading a large table", async (_, document) => {
  for (const { text, plan } of await plansOf(document)) {
    const scanned = [...plan.matchAll(/Seq Scan on (\w+)/g)].map(([, table = ""]) => table);
    expect(
      scanned.filter((table) => large.has(table)),
      `${text}\n${plan}`,
    ).toEqual([]);
  }
});

/** Lists that may be as long as a collection: a source may support all of it, a country be involved in most. */
const IN_ORDER: Record<string, string> = {
  "a source's citations": `{ source(id: "${source}") { citations(first: 5) { nodes { quote } pageInfo { hasNextPage } } } }`,
  "a source's records": `{ source(id: "${source}") { records(first: 5) { nodes { title } pageInfo { hasNextPage } } } }`,
  "the latest records of a source": `{ timeline(first: 5, filter: { sources: ["${source}"] }, orderBy: { field: DATE, direction: DESC }) { nodes { title } } }`,
  "records that rest on several sources": `{ timeline(first: 5, filter: { sourceCount: { min: 3 } }) { nodes { title } } }`,
  "a country's people": `{ country(code: "KP") { people(first: 5) { nodes { name } pageInfo { hasNextPage } } } }`,
  "a country's co-participants": `{ country(code: "KP") { coParticipants(first: 5) { edges { count } pageInfo { hasNextPage } } } }`,
};

test.each(Object.entries(IN_ORDER))("%s are read in the order of an index", async (_, document) => {
  for (const { text, plan } of await plansOf(document)) expect(plan, `${text}\n${plan}`).not.toContain("Sort");
});
