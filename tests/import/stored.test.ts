import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mappingFormat } from "../../src/mapping/format.js";
import { storeStatements } from "../../src/store/store.js";
import { type TestApi, testApi } from "../support/api.js";
import { documented } from "./docs.js";
import { imported } from "./imported.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

async function load(mapping: string, input: string, change: (content: string) => string = (content) => content) {
  const { statements } = await imported(documented(mapping), { [input]: change(documented(input)) });
  const { dataset } = mappingFormat.parse(parse(documented(mapping)));
  const { total } = await storeStatements(api.database, dataset, statements);
  return total;
}

describe("a mapping's statements reach the API", () => {
  it("once, and updated when the file changes", async () => {
    expect(await load("claims.yaml", "claims.csv")).toMatchObject({ created: 6, updated: 0, rejected: 0 });
    expect(await load("claims.yaml", "claims.csv")).toMatchObject({ created: 0, updated: 0, unchanged: 6 });
    const change = (content: string) =>
      content.replace("one was boarded", "two were boarded").replace("MMXXI", "1.2.2021");
    // The corrected row adds a claim, an outlet and an article.
    expect(await load("claims.yaml", "claims.csv", change)).toMatchObject({ created: 3, updated: 1, unchanged: 5 });
  });

  it("as allegations with the accused, their responses, and citations", async () => {
    const { allegations } = await api.data(`{
      allegations(filter: { datasets: ["desk-claims"], text: "Coal" }) {
        nodes {
          title date { edtf } status
          claimants { name } accused { name }
          responses { stance actor { name } statement }
          citations(first: 5) { nodes { quote source { title publisher { name } } } }
        }
      }
    }`);
    expect(allegations.nodes).toEqual([
      {
        title: "Republic of Korea accuses DPRK; Ocean Trading Co",
        date: { edtf: "2021-04-03" },
        status: "CONTESTED",
        claimants: [{ name: "South Korea" }],
        accused: [{ name: "North Korea" }, { name: "Ocean Trading Co" }],
        responses: [
          { stance: "DENIES", actor: { name: "North Korea" }, statement: "We did not" },
          { stance: "DENIES", actor: { name: "Ocean Trading Co" }, statement: "We did not" },
        ],
        citations: {
          nodes: expect.arrayContaining([
            { quote: "they sold coal", source: { title: "Coal at sea", publisher: { name: "The Gazette" } } },
          ]),
        },
      },
    ]);
  });

  it("as agreements and meetings", async () => {
    expect(await load("treaties.yaml", "treaties.csv")).toMatchObject({ rejected: 0 });
    expect(await load("visits.yaml", "visits.xml")).toMatchObject({ rejected: 0 });
    const { agreements, meetings } = await api.data(`{
      agreements(filter: { datasets: ["treaty-table"], countries: ["SU"] }) { nodes { title parties { actor { name } left { edtf } } } }
      meetings(filter: { datasets: ["visits-archive"], countries: ["JP", "FR"] }) { nodes { title date { label } } }
    }`);
    expect(agreements.nodes).toEqual([
      {
        title: "Treaty of friendship",
        parties: [
          { actor: { name: "Soviet Union" }, left: { edtf: "1990" } },
          { actor: { name: "East Germany" }, left: { edtf: "1990" } },
        ],
      },
    ]);
    expect(meetings.nodes.map(({ date }: { date: { label: string } }) => date.label).toSorted()).toEqual([
      "2–5 September 1971",
      "October 1971",
    ]);
  });
});
