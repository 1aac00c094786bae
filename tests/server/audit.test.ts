import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../support/api.js";

/**
 * Recommendations that are not followed: Apollo Server answers documents that it cannot parse or that are not valid with
 * status 400 whatever the client accepts, where the specification would have 200 for clients of `application/json`.
 */
const NOT_FOLLOWED: readonly string[] = [];

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await testApi();
  url = `${await api.app.listen({ port: 0, host: "127.0.0.1" })}/graphql`;
});
afterAll(() => api.close());

test.each(serverAudits({ url: () => url }).map((audit) => ({ audit, name: audit.name })))("GraphQL over HTTP: $name", async ({
  audit,
}) => {
  const result = await audit.fn();
  if (result.status !== "ok") console.log("AUDIT", audit.id, audit.name, result.status, result.reason);
  if (!NOT_FOLLOWED.includes(audit.id)) expect(result).toMatchObject({ status: "ok" });
});
