import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeStatements } from "../../src/store/store.js";
import { person, source } from "../store/statements.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

async function download(path: string, query: Record<string, string> = {}) {
  const { statusCode, headers, body } = await api.app.inject({ url: `/export/${path}`, query });
  return { statusCode, headers, body };
}

const lines = (body: string) =>
  body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a download", () => {
  it("of CSV has the requested columns, and the records of a filter", async () => {
    const filter = { countries: ["KP", "IR"], date: { from: "2018" } };
    const { body, headers } = await download("csv", {
      type: "meetings",
      columns: "title,date,participants,id",
      filter: JSON.stringify(filter),
    });
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    const rows = parse(body, { columns: true }) as Record<string, string>[];
    const { meetings } = await api.data(
      "query ($filter: MeetingFilter) { meetings(first: 100, filter: $filter) { nodes { id title date { edtf } } } }",
      { filter },
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ id, title, date }) => JSON.stringify({ id, title, date })))).toEqual(
      new Set(
        meetings.nodes.map(({ id, title, date }: { id: string; title: string; date: { edtf: string } }) =>
          JSON.stringify({ id, title, date: date.edtf }),
        ),
      ),
    );
    expect(rows.find(({ date }) => date === "2018-08")?.participants).toBe("Ri Yong-ho; Mohammad Javad Zarif");
  });

  it.each(["meetings", "agreements", "allegations", "milestones", "people", "organizations"])(
    "of CSV has a row for each of the %s",
    async (type) => {
      const { body } = await download("csv", { type });
      const rows = parse(body, { columns: true }) as Record<string, string>[];
      const { totalCount } = (await api.data(`{ ${type} { totalCount } }`))[type];
      expect(rows).toHaveLength(totalCount);
      expect(rows[0]).toHaveProperty("id");
    },
  );

  it("of FollowTheMoney has only those parts of a position's dates that are certain", async () => {
    const held = { key: "president", title: "President", country: "CO", citations: [{ source: "list" }] };
    const from = "1969-06-12/1975-09-25";
    await storeStatements(api.database, { slug: "terms", title: "Terms" }, [
      source("list"),
      person("ann", { positions: [{ ...held, from, to: "1976-02-22/1976-03-01" }] }),
      person("ben", { positions: [{ ...held, from: "1975-09-25", to: "1976-02-22/.." }] }),
    ]);
    const occupancies = lines((await download("ftm", { dataset: "terms" })).body).filter(
      ({ schema }) => schema === "Occupancy",
    );
    const terms = occupancies.map(({ properties: { startDate, endDate } }) => ({ startDate, endDate }));
    expect(terms).toHaveLength(2);
    expect(terms).toEqual(expect.arrayContaining([{ endDate: ["1976"] }, { startDate: ["1975-09-25"] }]));
  });

  it("of FollowTheMoney links people with their positions and events", async () => {
    const entities = lines((await download("ftm")).body);
    const ambassador = entities.find(({ properties }) => properties.name?.[0] === "Han Song-u");
    expect(ambassador).toMatchObject({ schema: "Person", properties: { nationality: ["kp"] } });
    const occupancy = entities.find(
      ({ schema, properties }) => schema === "Occupancy" && properties.holder[0] === ambassador.id,
    );
    const post = entities.find(({ id }) => id === occupancy.properties.post[0]);
    expect(post).toMatchObject({ schema: "Position", properties: { country: ["kp"] } });
    const events = entities.filter(({ schema }) => schema === "Event");
    const attended = events.filter(({ properties }) => properties.involved?.includes(ambassador.id));
    expect(attended.map(({ properties }) => properties.startDate[0])).toEqual(
      expect.arrayContaining(["2020-09", "2022-12"]),
    );
  });

  it("of claim reviews has each assessment with a rating, and each allegation without assessments", async () => {
    const { "@graph": nodes } = JSON.parse((await download("claimreview")).body);
    const { allegations } = await api.data("{ allegations(first: 100) { nodes { claim assessments { verdict } } } }");
    const expected = allegations.nodes.flatMap(({ assessments }: { assessments: unknown[] }) =>
      assessments.length > 0 ? assessments.map(() => "ClaimReview") : ["Claim"],
    );
    expect(nodes.map((node: { "@type": string }) => node["@type"]).sort()).toEqual(expected.sort());
    const review = nodes.find((node: { "@type": string }) => node["@type"] === "ClaimReview");
    expect(review).toMatchObject({
      claimReviewed: expect.any(String),
      itemReviewed: { "@type": "Claim", author: expect.any(Array) },
      reviewRating: { "@type": "Rating", alternateName: expect.any(String) },
    });
  });

  it("of a graph connects the actors who met", async () => {
    const { body } = await download("gexf");
    const { gexf } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(body);
    const nodes: { id: string; label: string }[] = gexf.graph.nodes.node;
    const nameOf = (id: string) => nodes.find((node) => node.id === id)?.label;
    const pairs = gexf.graph.edges.edge.map(({ source, target }: { source: string; target: string }) =>
      [nameOf(source), nameOf(target)].sort().join(" – "),
    );
    expect(pairs).toContain("Mohammad Javad Zarif – Ri Yong-ho");
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("of filtered statements includes what the records refer to", async () => {
    const { body } = await download("jsonl", {
      filter: JSON.stringify({ types: ["MEETING"], date: { from: "2020-09", to: "2020-09" } }),
    });
    const statements = lines(body);
    const keys = new Set(statements.map(({ key }) => key));
    const meetings = statements.filter(({ kind }) => kind === "meeting");
    expect(meetings.map(({ key }) => key)).toEqual(["talks-zadboum-han-2020"]);
    for (const { actor } of meetings[0].entry.participants) expect(keys).toContain(actor);
    for (const { source } of meetings[0].entry.citations) expect(keys).toContain(source);
  });

  it.each([
    ["pdf", {}, 'There is no format "pdf". Take one of jsonl, csv, ftm, claimreview, gexf.'],
    ["csv", {}, "CSV needs a type. Take one of meetings, agreements, allegations, milestones, people, organizations."],
    ["csv", { type: "people", columns: "age" }, 'people have no column "age". Take some of id, name,'],
    ["jsonl", { filter: "{" }, "The filter is not JSON: {."],
    ["jsonl", { filter: '{"country":"KP"}' }, "The filter is wrong"],
    ["jsonl", { filter: '{"countries":["XX"]}' }, 'No country has or had the code "XX".'],
    ["jsonl", { colour: "red" }, "The parameters are type, columns, dataset and filter"],
  ])("with invalid parameters is refused with a reason: %s %o", async (format, query, message) => {
    const { statusCode, body } = await download(format, query);
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).message).toContain(message);
  });
});
