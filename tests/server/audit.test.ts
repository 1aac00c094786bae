import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

/** The recommendations of GraphQL over HTTP that this server does not follow, with the results of their audits. */
const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  // Apollo Server responds to invalid operations with 400, even if the client accepts application/json.
  "572B": "warn",
  FDE2: "warn",
  "7B9B": "warn",
  // Against cross-site request forgery, a GET requires a header for which browsers send a preflight request.
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
