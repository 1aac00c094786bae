import type { Database } from "../database/database.js";
import type { Dossier } from "../dossier/format.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import { storeStatements } from "./store.js";

/** The result of loading a dossier, in numbers of people, organisations and records. */
export interface LoadSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Stores a dossier in one transaction. Unchanged entries stay untouched; a changed record gets a new revision; entries that
 * the dossier no longer states are removed.
 */
export async function loadDossier(database: Database, dossier: Dossier): Promise<LoadSummary> {
  const { byKind } = await storeStatements(database, datasetOf(dossier), statementsOf(dossier), {
    atomic: true,
    prune: true,
    by: `dossier ${dossier.dossier}`,
  });
  const { source: _sources, topic: _topics, ...counted } = byKind;
  const sum = (outcome: keyof LoadSummary) =>
    Object.values(counted).reduce((total, counts) => total + counts[outcome], 0);
  return { created: sum("created"), updated: sum("updated"), unchanged: sum("unchanged"), removed: sum("removed") };
}

function datasetOf({ dossier: slug, title, description, licence, url }: Dossier): StatedDataset {
  return { slug, title, description, licence, url };
}

function* statementsOf(dossier: Dossier): Generator<Statement> {
  for (const [key, entry] of Object.entries(dossier.topics)) yield { kind: "topic", key, entry };
  for (const [key, entry] of Object.entries(dossier.sources)) yield { kind: "source", key, entry };
  for (const [key, entry] of Object.entries(dossier.people)) yield { kind: "person", key, entry };
  for (const [key, entry] of Object.entries(dossier.organizations)) yield { kind: "organization", key, entry };
  for (const [key, entry] of Object.entries(dossier.meetings)) yield { kind: "meeting", key, entry };
  for (const [key, entry] of Object.entries(dossier.agreements)) yield { kind: "agreement", key, entry };
  for (const [key, entry] of Object.entries(dossier.allegations)) yield { kind: "allegation", key, entry };
  for (const [key, entry] of Object.entries(dossier.milestones)) yield { kind: "milestone", key, entry };
}
