import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AgreementsDocument,
  createClient,
  MeetingsDocument,
  type MeetingsQuery,
  SourceDocument,
} from "../../client/src/index.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";

let api: ListeningApi;
beforeAll(async () => {
  api = await listeningApi();
});
afterAll(() => api.close());

/** The platform's `fetch`, with a list of the requests sent. */
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

test("a query is sent by GET with its hash, and with its text only if the server does not know it", async () => {
  const { sent, fetch } = recorder();
  const chancery = createClient({ url: api.url, fetch });
  await chancery.request(AgreementsDocument, { first: 1 });
  await chancery.request(AgreementsDocument, { first: 2 });
  expect(sent.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  expect(sent[0]?.url.search).toBe(sent[2]?.url.search.replace("first%22%3A2", "first%22%3A1"));
  expect(sent[1]?.body).toContain("query Agreements");
});

describe("pages", () => {
  test("are read to the end", async () => {
    const chancery = createClient({ url: api.url });
    const ids: string[] = [];
    for await (const page of chancery.paginate(MeetingsDocument, { first: 3 }))
      ids.push(...page.nodes.map(({ id }) => id));
    const { meetings } = await chancery.meetings({ first: 100 });
    expect(ids).toEqual(meetings.nodes.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(3);
  });

  test("have no entries for a list inside an object that does not exist", async () => {
    const chancery = createClient({ url: api.url });
    const { sources } = await chancery.request<{ sources: { nodes: { id: string }[] } }>(
      "{ sources { nodes { id } } }",
    );
    const pages = async (id: string) => {
      let count = 0;
      for await (const page of chancery.paginate(SourceDocument, { id, first: 50 })) count += page.nodes.length && 1;
      return count;
    };
    expect(await pages(sources.nodes[0]?.id ?? "")).toBeGreaterThan(0);
    expect(await pages("nonsense")).toBe(0);
  });

  test.each([Number.POSITIVE_INFINITY, -1, 1.5])("cannot be fetched %s ahead", async (ahead) => {
    const client = createClient({ url: "http://127.0.0.1:1/graphql" });
    await expect(client.paginate(MeetingsDocument, { first: 1 }, { ahead }).next()).rejects.toThrow(RangeError);
  });

  test("are fetched as far ahead as requested, one at a time", async () => {
    const asked = async (ahead: number) => {
      let atOnce = 0;
      let most = 0;
      let pages = 0;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        atOnce += 1;
        pages += 1;
        most = Math.max(most, atOnce);
        const response = await globalThis.fetch(input, init);
        atOnce -= 1;
        return response;
      };
      const client = createClient({ url: api.url, fetch, persistedQueries: false });
      const walk = client.paginate(MeetingsDocument, { first: 1 }, { ahead });
      await walk.next();
      await expect.poll(() => pages).toBe(1 + ahead);
      await walk.next();
      await expect.poll(() => pages).toBe(2 + ahead);
      await walk.return();
      return most;
    };
    expect(await asked(0)).toBe(1);
    expect(await asked(3)).toBe(1);
  });

  test("end with the loop, which aborts the request for the next page", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      signals.push(init?.signal);
      return globalThis.fetch(input, init);
    };
    const client = createClient({ url: api.url, fetch, persistedQueries: false });
    for await (const _ of client.paginate(MeetingsDocument, { first: 1 })) break;
    expect(signals.at(-1)?.aborted).toBe(true);
  });

  test("end when a signal aborts", async () => {
    const abort = new AbortController();
    const walk = createClient({ url: api.url }).paginate(MeetingsDocument, { first: 1 }, { signal: abort.signal });
    await walk.next();
    abort.abort(new Error("That is enough."));
    const rest = async () => {
      for await (const _ of walk);
    };
    await expect(rest()).rejects.toThrow("That is enough.");
  });

  test("are refused for an operation that ignores its cursor, has two lists, or selects no `pageInfo`", async () => {
    const client = createClient({ url: api.url });
    type Anything = DocumentTypeDecoration<{ meetings: MeetingsQuery["meetings"] }, { after?: string }>;
    const walk = async (text: string) => {
      for await (const _ of client.paginate(new String(text) as Anything & string));
    };
    const page = "(first: 1) { pageInfo { hasNextPage endCursor } }";
    await expect(walk(`{ meetings${page} }`)).rejects.toThrow("The same page came twice.");
    await expect(walk(`{ meetings${page} agreements${page} }`)).rejects.toThrow("more than one connection");
    await expect(walk("{ meetings { nodes { id } } }")).rejects.toThrow("selects no `pageInfo`");
  });
});
