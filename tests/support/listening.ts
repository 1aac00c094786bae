import { type TestApi, testApi } from "./api.js";

/** The API with its own database, listening on a local port. */
export interface ListeningApi extends TestApi {
  /** The address of its GraphQL endpoint. */
  readonly url: string;
}

export async function listeningApi(environment: Record<string, string> = {}, port = 0): Promise<ListeningApi> {
  const api = await testApi(environment);
  const origin = await api.app.listen({ port, host: "127.0.0.1" });
  return { ...api, url: `${origin}/graphql` };
}
