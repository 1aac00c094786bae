import { type TestApi, testApi } from "./api.js";

/** The API, listening on a port of this machine, over a database of its own. */
export interface ListeningApi extends TestApi {
  /** Where it answers. */
  readonly url: string;
}

export async function listeningApi(environment: Record<string, string> = {}, port = 0): Promise<ListeningApi> {
  const api = await testApi(environment);
  const origin = await api.app.listen({ port, host: "127.0.0.1" });
  return { ...api, url: `${origin}/graphql` };
}
