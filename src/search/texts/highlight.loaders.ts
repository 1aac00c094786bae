import { manyWith } from "../../loaders/batched.js";
import type { Context } from "../../request/context.js";
import { highlights } from "./texts.queries.js";

const highlightsOf = manyWith(highlights, ({ id }) => id);

/** Returns the text of a record or a source around the words of a query. */
export async function highlightOf(context: Context, id: string, query: string): Promise<string | null> {
  const [found] = await highlightsOf(context, id, query);
  return found?.highlight ?? null;
}
