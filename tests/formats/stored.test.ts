import { afterAll, beforeAll, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/registry.js";
import { storeStatements } from "../../src/store/store.js";
import { type TestApi, testApi } from "../support/api.js";
import { stated } from "./stated.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const TRIP = `<trips><trip role="secretary" who="powell-colin-luther"><id>1232</id><role>secretary</role>
  <name>Colin Luther Powell</name><start-date>2001-02-24</start-date><end-date>2001-02-24</end-date>
  <country id="egypt">Egypt</country><locale>Cairo</locale>
  <remarks>Met with President Mubarak and with Russian Foreign Minister Ivanov.</remarks></trip></trips>`;

const MEETINGS = /* GraphQL */ `
  query MeetingsOfDataset($datasets: [String!], $anyCountry: [CountryCode!]) {
    meetings(filter: { datasets: $datasets, anyCountry: $anyCountry }) {
      nodes {
        title
        date { edtf }
        host { code }
        place { name }
        participants {
          edges { title representing { code } node { name } }
        }
        citations { nodes { locator source { title publisher { name } } } }
      }
    }
  }
`;

it("stores what a format states, so that the API tells who met whom according to which source", async () => {
  const { statements } = await stated("state-department-travels", { "secretary-travels/powell.xml": TRIP });
  const format = FORMATS["state-department-travels"];
  if (!format || !("coded" in format)) throw new Error("the format is gone");
  const first = await storeStatements(api.database, format.coded.dataset, statements);
  expect(first.total).toMatchObject({ created: statements.length, rejected: 0 });
  const again = await storeStatements(api.database, format.coded.dataset, statements);
  expect(again.total).toMatchObject({ created: 0, updated: 0, unchanged: statements.length });

  const { meetings } = await api.data(MEETINGS, { datasets: ["state-department-travels"], anyCountry: ["RU"] });
  expect(meetings.nodes).toMatchObject([
    {
      title: "Secretary of State Colin Luther Powell in Egypt",
      date: { edtf: "2001-02-24" },
      host: { code: "EG" },
      place: { name: "Cairo" },
      participants: {
        edges: [
          { title: "Secretary of State", representing: { code: "US" }, node: { name: "Colin Luther Powell" } },
          { title: "President", representing: { code: "EG" }, node: { name: "Mubarak" } },
          { title: "Foreign Minister", representing: { code: "RU" }, node: { name: "Ivanov" } },
        ],
      },
      citations: { nodes: [{ locator: "journey 1232", source: { publisher: { name: "Office of the Historian" } } }] },
    },
  ]);
});
