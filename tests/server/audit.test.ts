import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

/** What GraphQL over HTTP leaves to servers, and this one does otherwise. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  // Apollo Server answers what it cannot run with 400, also to clients that ask for application/json.
  "572B": "warn",
  FDE2: "warn",
  "7B9B": "warn",
  // A GET that any page could make another site's user send is refused: it needs a header that browsers ask leave for.
  "5A70": "notice",
  D6D5: "notice",
  "6A70": "notice",
};

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await testApi();
  url = `${await api.app.listen({ port: 0, host: "127.0.0.1" })}/graphql`;
});
afterAll(() => api.close());

describe("GraphQL over HTTP", () => {
  test.each(serverAudits({ url: () => url }).map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_name, audit) => {
      const { status } = await audit.fn();
      expect(status).toBe(NOT_FOLLOWED[audit.id] ?? "ok");
    },
  );
});
