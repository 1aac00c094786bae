import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

test("a meeting lists its participants with their roles, whom they represented, and the position they held", async () => {
  const { meetings } = await api.data(`{ meetings(filter: { text: "inauguration" }) { nodes {
    type date { edtf label } host { code } place { name country { code } }
    participants { totalCount edges { role title rank representing { code } node { name } position { title to { edtf } from { edtf } } } }
  } } }`);
  const ceremony = meetings.nodes.find(({ type }: { type: string }) => type === "CEREMONY");
  expect(ceremony).toMatchObject({ host: { code: "IR" }, place: { name: "Tehran", country: { code: "IR" } } });
  expect(ceremony.participants.edges).toMatchObject([
    {
      rank: 1,
      role: "ATTENDEE",
      representing: { code: "KP" },
      node: { name: "Kim Yong-nam" },
      position: { title: "Head of the Supreme People's Assembly" },
    },
    // One term ended and the next began in this month: the later one counts.
    {
      rank: 2,
      role: "HOST",
      representing: { code: "IR" },
      node: { name: "Hassan Rouhani" },
      position: { title: "President", from: { edtf: "2017-08" } },
    },
  ]);
});

test("an agreement has parties, events with sources, and the meetings that led to it", async () => {
  const { agreements } = await api.data(`{ agreements(filter: { text: "committee" }) { nodes {
    type status parties { actor { name } joined { edtf } } events { type date { label } actor { name } citations { quote source { type } } }
    meetings { nodes { title outcomes { title } } }
  } } }`);
  expect(agreements.nodes).toMatchObject([
    {
      type: "INSTITUTION",
      status: "PROPOSED",
      parties: [
        { actor: { name: "Trade Promotion Organization of Iran" } },
        { actor: { name: "Trade Development Committee of the DPRK" } },
      ],
      events: [
        { type: "PROPOSED", date: { label: "September 2020" }, citations: [{ source: { type: "NEWS_ARTICLE" } }] },
      ],
      meetings: { nodes: [{ title: "Talks of Hamid Zadboum and Han Song-u on banking and trade" }] },
    },
  ]);
});

describe("an allegation", () => {
  test("has claimants, accused and responses", async () => {
    const { allegations } = await api.data(`{ allegations(filter: { stance: [REJECTS] }) { nodes {
      status claimants { name } accused { __typename name } responses { stance quote actor { name } citations { locator } }
    } } }`);
    expect(allegations.nodes).toMatchObject([
      {
        status: "CONTESTED",
        claimants: [{ name: "UN Panel of Experts" }],
        accused: [{ name: "Shahid Hemat Industrial Group" }, { __typename: "Country" }],
        responses: [
          {
            stance: "REJECTS",
            quote: "false information and fabricated data",
            actor: { name: "Majid Takht Ravanchi" },
            citations: [{}, {}],
          },
        ],
      },
    ]);
  });

  test("that is only assessed as unsupported is still unanswered", async () => {
    const { allegations } = await api.data(`{ allegations(filter: { text: "ammunition" }) { nodes {
      status assessments { verdict by { name } } concerning { title __typename }
    } } }`);
    expect(allegations.nodes).toMatchObject([
      { status: "UNANSWERED", assessments: [{ verdict: "UNSUPPORTED" }], concerning: [{ __typename: "Milestone" }] },
    ]);
  });
});

test("a milestone lists the actors involved and their roles", async () => {
  const { milestones } = await api.data(`{ milestones(filter: { types: [CONFLICT], anyCountry: ["UA"] }) { nodes {
    actorsInvolved { role actor { ... on Country { code } } } countries { code }
  } } }`);
  expect(milestones.nodes[0].actorsInvolved).toEqual([
    { role: "AGENT", actor: { code: "RU" } },
    { role: "TARGET", actor: { code: "UA" } },
  ]);
});

test("a source has a publisher and lists the records that it supports", async () => {
  const { sources } = await api.data(`{ sources(filter: { text: "Al-Monitor" }) { nodes {
    publisher { name } records { totalCount nodes { title } } citations { nodes { note record { title } } }
  } } }`);
  expect(sources.nodes).toMatchObject([
    {
      publisher: { name: "Al-Monitor" },
      records: { totalCount: 1, nodes: [{ title: expect.stringMatching(/Syrian/) }] },
    },
  ]);
});

test("the timeline is in order of date, and every record has a source, a dataset and a first revision", async () => {
  const { timeline } = await api.data(`{ timeline(first: 100, filter: { date: { from: "1900" } }) { nodes {
    date { earliest latest } dataset { slug } revision citations { totalCount } revisions { nodes { number kind by } }
  } } }`);
  for (const record of timeline.nodes) {
    expect(record.citations.totalCount).toBeGreaterThan(0);
    expect(record).toMatchObject({
      dataset: { slug: "iran-dprk" },
      revision: 1,
      revisions: { nodes: [{ number: 1, kind: "CREATED" }] },
    });
  }
  const days = timeline.nodes.map(
    ({ date }: { date: { earliest: string; latest: string } }) => date.earliest ?? date.latest,
  );
  expect(days).toEqual(days.toSorted());
});
