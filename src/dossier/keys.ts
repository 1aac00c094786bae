import { isCountryCode } from "../countries/reference.js";
import { countryKey, keyOf } from "../ids/uuid.js";
import type { Dossier } from "./format.js";

/** The keys in the database of what a dossier names by its own keys. */
export interface DossierKeys {
  readonly dataset: string;
  readonly source: (key: string) => string;
  /** Of a person, an organisation, or a country by its code. */
  readonly actor: (key: string) => string;
  readonly record: (key: string) => string;
  readonly part: (kind: "position" | "event" | "response" | "assessment", owner: string, key: string) => string;
  readonly citation: (target: string, rank: number) => string;
}

export function dossierKeys({ dossier: slug, people, organizations, ...kinds }: Dossier): DossierKeys {
  const kindOf = (key: string) => RECORD_KINDS.find((kind) => Object.hasOwn(kinds[kind], key)) ?? "";
  return {
    dataset: keyOf(slug, "dataset"),
    source: (key) => keyOf(slug, "source", key),
    actor: (key) => {
      if (Object.hasOwn(people, key)) return keyOf(slug, "actor", "person", key);
      if (Object.hasOwn(organizations, key) || !isCountryCode(key)) return keyOf(slug, "actor", "organization", key);
      return countryKey(key);
    },
    record: (key) => keyOf(slug, "record", kindOf(key), key),
    part: (kind, owner, key) => keyOf(slug, kind, owner, key),
    citation: (target, rank) => keyOf(slug, "citation", target, String(rank)),
  };
}

const RECORD_KINDS = ["meetings", "agreements", "allegations", "milestones"] as const;
