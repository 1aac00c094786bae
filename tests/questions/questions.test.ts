import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleNamed, readExamples } from "../../src/server/examples.js";
import { type TestApi, testApi } from "../support/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Returns the data for an example of docs/examples. */
const answerOf = async (name: string) => api.data(await exampleNamed(name));
const titles = (nodes: { title: string }[]) => nodes.map(({ title }) => title);

test("every example returns data without errors", async () => {
  for (const { name, document } of await readExamples()) {
    const { data, errors } = await api.ask(document);
    expect(errors, name).toBeUndefined();
    for (const field of Object.values(data)) expect(field, name).toBeTruthy();
  }
});

test("unanswered allegations, and denied ones that no assessment supports", async () => {
  const { unanswered, denied } = await answerOf("unanswered");
  const all = await api.data(`{ allegations(first: 100) { nodes { claim status responses { stance } } } }`);
  const open = all.allegations.nodes.filter(({ status }: { status: string }) => status === "UNANSWERED");
  expect(unanswered.totalCount).toBe(open.length);
  expect(open.every(({ responses }: { responses: unknown[] }) => responses.length === 0)).toBe(true);
  expect(denied.nodes).toEqual([
    expect.objectContaining({ responses: [expect.objectContaining({ stance: "REJECTS" })], assessments: [] }),
  ]);
});

test("records that rest on a single source", async () => {
  const { any, article } = await answerOf("single-source");
  const { timeline } = await api.data(
    `{ timeline(first: 100) { nodes { id citations(first: 100) { nodes { source { id } } } } } }`,
  );
  interface Cited {
    citations: { nodes: { source: { id: string } }[] };
  }
  const alone = timeline.nodes.filter(
    ({ citations }: Cited) => new Set(citations.nodes.map(({ source }) => source.id)).size === 1,
  );
  expect(any.totalCount).toBe(alone.length);
  expect(article.totalCount).toBe(alone.length);
  expect(alone.length).toBeLessThan(timeline.nodes.length);
  const { many } = await api.data(`{ many: timeline(filter: { sourceCount: { min: 2 } }) { totalCount } }`);
  expect(many.totalCount).toBe(timeline.nodes.length - alone.length);
});

test("meetings within 90 days after a milestone", async () => {
  const { meetings } = await answerOf("after-milestone");
  expect(titles(meetings.nodes)).toEqual(["Summit of Ri Yong-ho and Mohammad Javad Zarif in Tehran"]);
});

test("records within days of another one, without that one, with imprecise dates taken either way", async () => {
  const { milestones } = await api.data(`{ milestones(filter: { text: "withdraws nuclear deal" }) { nodes { id } } }`);
  const around = async (span: object) =>
    titles(
      (
        await api.data(
          `query ($span: AroundFilter!) { timeline(filter: { around: $span, types: [MILESTONE, MEETING] }) { nodes { title } } }`,
          { span: { record: milestones.nodes[0].id, ...span } },
        )
      ).timeline.nodes,
    );
  const sanctions = "The United States reinstates sanctions on Iran";
  // The withdrawal was in May 2018, the sanctions were in August: 62 to 122 days later.
  expect(await around({ daysAfter: 61 })).not.toContain(sanctions);
  expect(await around({ daysAfter: 62 })).toContain(sanctions);
  expect(await around({ daysAfter: 121, match: "CERTAIN" })).not.toContain(sanctions);
  expect(await around({ daysAfter: 122, match: "CERTAIN" })).toContain(sanctions);
  expect(await around({ daysBefore: 300 })).not.toContain(sanctions);
  expect(await around({})).not.toContain("The United States withdraws from the nuclear deal with Iran");
  expect(await around({ match: "CERTAIN" })).toEqual([]);
});

test("an unknown record in the filter `around` is an error", async () => {
  const { errors } = await api.ask(
    `{ meetings(filter: { around: { record: "nothing", daysAfter: 1 } }) { totalCount } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: ["filter", "around", "record"],
  });
});

test("who represented a country most often", async () => {
  const { country } = await answerOf("representatives");
  const { totalCount, edges } = country.representatives;
  expect(totalCount).toBe(5);
  expect(
    edges.map(({ node, count }: { node: { name: string }; count: number }) => [node.name, count]).slice(0, 2),
  ).toEqual(
    expect.arrayContaining([
      ["Han Song-u", 2],
      ["Kim Yong-nam", 2],
    ]),
  );
  for (const { node, count } of edges) expect(node.meetings.nodes).toHaveLength(count);
});

test("agreements proposed and never signed", async () => {
  const { agreements } = await answerOf("never-signed");
  expect(titles(agreements.nodes)).toEqual(["Proposal of a Joint Trade Committee of Iran and the DPRK"]);
});

test("what one source says and another contradicts", async () => {
  const { allegations } = await answerOf("contradictions");
  expect(allegations.nodes).toHaveLength(1);
  const id = async (title: string) =>
    (await api.data(`query ($text: String!) { sources(filter: { text: $text }) { nodes { id } } }`, { text: title }))
      .sources.nodes[0].id;
  const [panel, article] = [await id("Panel of Experts"), await id("Article on a DPRK")];
  const count = async (filter: object) =>
    (await api.data(`query ($filter: AllegationFilter) { allegations(filter: $filter) { totalCount } }`, { filter }))
      .allegations.totalCount;
  expect(await count({ statedBy: [panel], contradictedBy: [article] })).toBe(1);
  expect(await count({ contradictedBy: [panel] })).toBe(0);
  expect(await count({ contradicted: false })).toBe((await count({})) - 1);
});

test("how two people are connected who never met", async () => {
  const { path } = await answerOf("path");
  expect(path.actors.map(({ name }: { name: string }) => name)).toEqual([
    "Kim Yong-nam",
    "Hassan Rouhani",
    "Donald Trump",
  ]);
});
