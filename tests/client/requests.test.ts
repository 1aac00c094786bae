import { afterAll, beforeAll, expect, test } from "vitest";
import { AgreementsDocument, createClient, MeetingsDocument, SourceDocument } from "../../client/src/index.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";

let api: ListeningApi;
beforeAll(async () => {
  api = await listeningApi();
});
afterAll(() => api.close());

/** The platform's `fetch`, with a list of what it was asked. */
function recorder() {
  const sent: { method: string; url: URL; body: string | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({ method: init?.method ?? "GET", url: new URL(String(input)), body: init?.body?.toString() });
    return globalThis.fetch(input, init);
  };
  return { sent, fetch };
}

test("a curated operation is a method", async () => {
  const chancery = createClient({ url: api.url });
  const { relation } = await chancery.relation({ between: ["IR", "KP"] });
  expect(relation?.countries.map(({ name }) => name)).toEqual(["Iran", "North Korea"]);
});

test("a query goes by GET under its hash, and with its text only where the server does not know it", async () => {
  const { sent, fetch } = recorder();
  const chancery = createClient({ url: api.url, fetch });
  await chancery.request(AgreementsDocument, { first: 1 });
  await chancery.request(AgreementsDocument, { first: 2 });
  expect(sent.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  expect(sent[0]?.url.search).toBe(sent[2]?.url.search.replace("first%22%3A2", "first%22%3A1"));
  expect(sent[1]?.body).toContain("query Agreements");
});

test("pages are walked to the end", async () => {
  const chancery = createClient({ url: api.url });
  const ids: string[] = [];
  for await (const page of chancery.paginate(MeetingsDocument, { first: 3 }))
    ids.push(...page.nodes.map(({ id }) => id));
  const { meetings } = await chancery.meetings({ first: 100 });
  expect(ids).toEqual(meetings.nodes.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
});

test("of a list inside something that does not exist there are no pages", async () => {
  const chancery = createClient({ url: api.url });
  const { sources } = await chancery.request<{ sources: { nodes: { id: string }[] } }>("{ sources { nodes { id } } }");
  const pages = async (id: string) => {
    let count = 0;
    for await (const page of chancery.paginate(SourceDocument, { id, first: 50 })) count += page.nodes.length && 1;
    return count;
  };
  expect(await pages(sources.nodes[0]?.id ?? "")).toBeGreaterThan(0);
  expect(await pages("nonsense")).toBe(0);
});
