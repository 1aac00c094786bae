import type { Kysely } from "kysely";
import { ForeseenProblem } from "../errors/foreseen-problem.js";
import type { DB } from "../generated/db.js";

class UnknownDataset extends ForeseenProblem {
  override readonly name = "UnknownDataset";
}

/** @throws {UnknownDataset} if there is no dataset with this slug */
export async function requireDataset(db: Kysely<DB>, slug: string): Promise<void> {
  const known = await db.selectFrom("dataset").select("slug").orderBy("slug").execute();
  if (known.some((dataset) => dataset.slug === slug)) return;
  const slugs = known.map((dataset) => dataset.slug).join(", ");
  throw new UnknownDataset(`There is no dataset "${slug}". The datasets are ${slugs}.`);
}
