import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  BadUserInputError,
  createClient,
  HttpError,
  MeetingsDocument,
  NetworkError,
  RateLimitedError,
  TopicsDocument,
} from "../../client/src/index.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";
import { type FaultyWay, faultyWayTo } from "./faulty-way.js";

let api: ListeningApi;
let way: FaultyWay;
beforeAll(async () => {
  api = await listeningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  way = await faultyWayTo(api.url);
});
afterEach(() => way.close());

const AT_ONCE = { minDelay: 1, maxDelay: 5 };
const RATE_LIMITED = JSON.stringify({ errors: [{ message: "Slow down.", extensions: { code: "RATE_LIMITED" } }] });

describe("a query is sent again", () => {
  test("after network errors and responses of an overloaded server", async () => {
    way.meet("cut", { status: 503 }, { status: 502, body: "<h1>Bad gateway</h1>" });
    const { topics } = await createClient({ url: way.url, retry: AT_ONCE, persistedQueries: false }).topics({
      first: 1,
    });
    expect(topics.nodes).toHaveLength(1);
    expect(way.arrivals).toHaveLength(4);
  });

  test("as often as the policy allows, and not at all without one", async () => {
    way.meet("cut", "cut", "cut");
    const client = createClient({ url: way.url, retry: { ...AT_ONCE, retries: 1 } });
    await expect(client.request(TopicsDocument)).rejects.toThrow(NetworkError);
    expect(way.arrivals).toHaveLength(2);
    await expect(createClient({ url: way.url, retry: false }).request(TopicsDocument)).rejects.toThrow(NetworkError);
    expect(way.arrivals).toHaveLength(3);
  });

  test("after the delay that the server asks for", async () => {
    way.meet({ status: 429, headers: { "retry-after": "0" }, body: RATE_LIMITED });
    const patient = createClient({ url: way.url, retry: { retries: 1, minDelay: 1e8, maxDelay: 1e9 } });
    await patient.request(TopicsDocument);
    way.meet({ status: 429, headers: { "retry-after": "3600" }, body: RATE_LIMITED });
    const refusal = await patient
      .request(TopicsDocument, {}, { signal: AbortSignal.timeout(1) })
      .catch((error) => error);
    expect(refusal.name).toBe("TimeoutError");
  });

  test("unless that delay is too long", async () => {
    way.meet({ status: 429, headers: { "retry-after": "3600" }, body: RATE_LIMITED });
    const refusal = await createClient({ url: way.url, retry: AT_ONCE })
      .request(TopicsDocument)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RateLimitedError);
    expect(refusal).toMatchObject({ code: "RATE_LIMITED", retryAfter: 3_600_000, status: 429 });
    expect(way.arrivals).toHaveLength(1);
  });

  test("but a mutation never is, not even after a fragment or a comment", async () => {
    for (const document of [
      "mutation { cite { citation { id } } }",
      'fragment A on Country { description(like: "#") } mutation B { cite { citation { id } } }',
      "fragment A on Country { id } # }\nmutation B { cite { citation { id } } }",
    ]) {
      way.meet({ status: 503 });
      const client = createClient({ url: way.url, retry: AT_ONCE });
      await expect(client.request(document)).rejects.toThrow(HttpError);
    }
    expect(way.arrivals.map(({ method }) => method)).toEqual(["POST", "POST", "POST"]);
  });

  test("until a stopped server is back", async () => {
    const first = await listeningApi();
    const { port } = new URL(first.url);
    const client = createClient({ url: first.url, retry: { retries: 1000, minDelay: 20, maxDelay: 20 } });
    await client.topics();
    await first.close();
    const answer = client.topics();
    const second = await listeningApi({}, Number(port));
    expect((await answer).topics.totalCount).toBeGreaterThan(0);
    await second.close();
  });
});

describe("a request that takes long", () => {
  test("is aborted by its signal, which closes the connection", async () => {
    way.meet("hold");
    const abort = new AbortController();
    const answer = createClient({ url: way.url }).request(TopicsDocument, {}, { signal: abort.signal });
    await expect.poll(() => way.arrivals.length).toBe(1);
    abort.abort(new Error("Not needed any more."));
    await expect(answer).rejects.toThrow("Not needed any more.");
    await way.arrivals[0]?.closed;
  });

  test("fails after the client's timeout", async () => {
    way.meet("hold");
    const answer = createClient({ url: way.url, timeout: 50, retry: false }).request(TopicsDocument);
    await expect(answer).rejects.toThrow(new NetworkError("No answer within 50 ms."));
  });

  test("can be aborted while it waits for a retry", async () => {
    way.meet("cut");
    const abort = new AbortController();
    const client = createClient({ url: way.url, retry: { minDelay: 1e8, maxDelay: 1e9 } });
    const answer = client.request(TopicsDocument, {}, { signal: abort.signal });
    await expect.poll(() => way.arrivals.length).toBe(1);
    abort.abort();
    await expect(answer).rejects.toThrow(DOMException);
  });
});

describe("errors", () => {
  test("have the class of their code, and name the wrong argument", async () => {
    const refusal = await createClient({ url: way.url })
      .request(MeetingsDocument, { first: 1000 })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BadUserInputError);
    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", argument: ["first"], name: "BadUserInputError" });
  });

  test("have the reason for refusing a value, without GraphQL's prefix", async () => {
    const refusal = await createClient({ url: way.url })
      .request(MeetingsDocument, { filter: { countries: ["a; b"] } })
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/^Variable "\$filter" got invalid value "a; b" at "filter\.countries\[0\]"; /),
      reason: expect.stringMatching(/^"a; b" is not a country code\./),
    });
  });

  test("in the document have the API's code and status", async () => {
    const refusal = createClient({ url: way.url }).request("{ nonsense }");
    await expect(refusal).rejects.toMatchObject({ name: "ApiError", code: "GRAPHQL_VALIDATION_FAILED", status: 400 });
  });

  test("that are not GraphQL's have the body of the response", async () => {
    way.meet({ status: 404, body: "Nothing here" });
    const answer = createClient({ url: way.url }).request(TopicsDocument);
    await expect(answer).rejects.toMatchObject({ code: "HTTP_ERROR", status: 404, body: "Nothing here" });
  });
});

describe("persisted queries", () => {
  test("are not used again if the server does not support them", async () => {
    const refusal = { message: "PersistedQueryNotSupported", extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } };
    way.meet({ status: 200, body: JSON.stringify({ errors: [refusal] }) });
    const client = createClient({ url: way.url });
    await client.topics();
    await client.topics();
    expect(way.arrivals.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
  });

  test("are not used if the URL would become too long", async () => {
    await createClient({ url: way.url }).meetings({ filter: { text: "한".repeat(500) } });
    expect(way.arrivals.map(({ method }) => method)).toEqual(["POST"]);
  });
});

test("the token function is called before every request", async () => {
  let number = 0;
  const client = createClient({ url: way.url, token: async () => `token-${++number}`, persistedQueries: false });
  await client.topics();
  await client.topics();
  expect(way.arrivals.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
});
