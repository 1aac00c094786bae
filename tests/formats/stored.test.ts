import { afterAll, beforeAll, expect, it } from "vitest";
import { FORMATS } from "../../src/cli/bundled-formats.js";
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

it("stores a format's statements, so that the API shows who met whom according to which source", async () => {
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

const LEADERS = /* GraphQL */ `
  query LeadersOfCountry($country: CountryCode!, $datasets: [String!]) {
    people(filter: { countries: [$country], datasets: $datasets }) {
      nodes {
        name
        nationalities { code }
        positions { title from { edtf label } to { edtf label } }
        between: positions(at: "2002-06-01") { title }
        before: positions(at: "1981-01-01") { title }
        after: positions(at: "2012-07-01") { title }
      }
    }
  }
`;

it("finds leaders by the country they represent, with offices held between the meetings", async () => {
  const trip = (
    id: number,
    day: string,
    remarks: string,
  ) => `<trip role="secretary" who="powell-colin-luther"><id>${id}</id>
    <role>secretary</role><name>Colin Luther Powell</name><start-date>${day}</start-date><end-date>${day}</end-date>
    <country id="egypt">Egypt</country><locale>Cairo</locale><remarks>${remarks}</remarks></trip>`;
  const { statements } = await stated("state-department-travels", {
    "secretary-travels/powell.xml": `<trips>${trip(1, "1981-04-04", "Met with Egyptian President Sadat.")}
      ${trip(2, "2000-03-01", "Met with President Mubarak.")}${trip(3, "2004-07-27", "Met with President Mubarak.")}
      ${trip(4, "2012-06-30", "Met with Egyptian President Morsi.")}</trips>`,
  });
  await storeStatements(api.database, { slug: "leaders", title: "Leaders" }, statements);
  const { people } = await api.data(LEADERS, { country: "EG", datasets: ["leaders"] });
  const held = [{ title: "President" }];
  expect(people.nodes.find(({ name }: { name: string }) => name === "Mubarak")).toEqual({
    name: "Mubarak",
    nationalities: [{ code: "EG" }],
    positions: [
      {
        title: "President",
        from: { edtf: "1981-04-04/2000-03-01", label: "4 April 1981 – 1 March 2000" },
        to: { edtf: "2004-07-27/2012-06-30", label: "27 July 2004 – 30 June 2012" },
      },
    ],
    between: held,
    before: [],
    after: [],
  });
});
