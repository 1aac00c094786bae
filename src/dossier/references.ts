import { isCountryCode } from "../countries/reference.js";
import type { Dossier } from "./format.js";

/** A value that refers to something that is not there, or to itself. */
export interface WrongReference {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];

/** What is wrong with the references of a dossier from one entry to another, and with keys that must differ. */
export function wrongReferences(dossier: Dossier): WrongReference[] {
  const wrong: WrongReference[] = [];
  const complain = (path: Path, message: string) => wrong.push({ path, message });
  const { sources, topics, people, organizations, meetings, agreements, allegations, milestones } = dossier;
  const records = { ...meetings, ...agreements, ...allegations, ...milestones };

  const source = (path: Path, key: string) => Object.hasOwn(sources, key) || complain(path, `no source has the key "${key}". Add it under sources`);
  const topic = (path: Path, slug: string) => Object.hasOwn(topics, slug) || complain(path, `no topic has the slug "${slug}". Add it under topics`);
  const organization = (path: Path, key: string | undefined) =>
    key === undefined || Object.hasOwn(organizations, key) || complain(path, `no organisation has the key "${key}". Add it under organizations`);
  const actor = (path: Path, key: string) =>
    Object.hasOwn(people, key) || Object.hasOwn(organizations, key) || isCountryCode(key) ||
    complain(path, `"${key}" is neither the code of a country (KP) nor the key of a person or organisation. Correct it, or add it under people or organizations`);
  const cited = (path: Path, citations: readonly { source: string }[]) =>
    citations.forEach((citation, index) => source([...path, "citations", index, "source"], citation.source));
  const distinct = (path: Path, values: readonly string[], property?: string) =>
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) complain([...path, index, ...(property ? [property] : [])], `"${value}" stands there twice. Keep one`);
    });

  for (const [key, { publisher }] of Object.entries(sources)) organization(["sources", key, "publisher"], publisher);
  for (const [slug, { broader }] of Object.entries(topics)) {
    if (broader !== undefined) topic(["topics", slug, "broader"], broader);
    if (runsInCircle(slug, (other) => topics[other]?.broader)) complain(["topics", slug, "broader"], `"${slug}" is broader than itself, by way of "${broader}"`);
  }
  for (const [key, person] of Object.entries(people)) {
    const path = ["people", key];
    cited(path, person.citations);
    distinct([...path, "positions"], person.positions.map((position) => position.key), "key");
    person.positions.forEach((position, index) => {
      organization([...path, "positions", index, "organization"], position.organization);
      cited([...path, "positions", index], position.citations);
    });
    if (Object.hasOwn(organizations, key)) complain(["organizations", key], `"${key}" is the key of a person too. Keys of actors must differ`);
  }
  for (const [key, { parent, citations }] of Object.entries(organizations)) {
    organization(["organizations", key, "parent"], parent);
    if (runsInCircle(key, (other) => organizations[other]?.parent)) complain(["organizations", key, "parent"], `"${key}" is a part of itself, by way of "${parent}"`);
    cited(["organizations", key], citations);
  }

  const kinds = { meetings, agreements, allegations, milestones };
  const kindOf = new Map<string, string>();
  for (const [kind, entries] of Object.entries(kinds)) {
    for (const [key, record] of Object.entries<Dossier[keyof typeof kinds][string]>(entries)) {
      const path = [kind, key];
      const other = kindOf.get(key);
      if (other) complain(path, `"${key}" is the key of one of the ${other} too. Keys of records must differ`);
      kindOf.set(key, kind);
      record.topics.forEach((slug, index) => topic([...path, "topics", index], slug));
      distinct([...path, "topics"], record.topics);
      cited(path, record.citations);
    }
  }
  const actors = (path: Path, keys: readonly string[], property?: string) => {
    keys.forEach((key, index) => actor([...path, index, ...(property ? [property] : [])], key));
    distinct(path, keys, property);
  };
  for (const [key, { participants, outcomes }] of Object.entries(meetings)) {
    actors(["meetings", key, "participants"], participants.map((participant) => participant.actor), "actor");
    outcomes.forEach((outcome, index) => {
      if (!Object.hasOwn(agreements, outcome)) complain(["meetings", key, "outcomes", index], `no agreement has the key "${outcome}". Add it under agreements`);
    });
    distinct(["meetings", key, "outcomes"], outcomes);
  }
  for (const [key, { parties, events }] of Object.entries(agreements)) {
    actors(["agreements", key, "parties"], parties.map((party) => party.actor), "actor");
    distinct(["agreements", key, "events"], events.map((event) => event.key), "key");
    events.forEach((event, index) => {
      if (event.actor !== undefined) actor(["agreements", key, "events", index, "actor"], event.actor);
      cited(["agreements", key, "events", index], event.citations);
    });
  }
  for (const [key, { claimants, accused, concerning, responses, assessments }] of Object.entries(allegations)) {
    actors(["allegations", key, "claimants"], claimants);
    actors(["allegations", key, "accused"], accused);
    concerning.forEach((record, index) => {
      if (!Object.hasOwn(records, record)) complain(["allegations", key, "concerning", index], `no record has the key "${record}"`);
      if (record === key) complain(["allegations", key, "concerning", index], "an allegation cannot be about itself");
    });
    distinct(["allegations", key, "concerning"], concerning);
    for (const [part, entries] of Object.entries({ responses, assessments })) {
      distinct(["allegations", key, part], entries.map((entry) => entry.key), "key");
      entries.forEach((entry, index) => {
        const [property, who] = "by" in entry ? ["by", entry.by] : ["actor", entry.actor];
        actor(["allegations", key, part, index, property], who);
        cited(["allegations", key, part, index], entry.citations);
      });
    }
  }
  for (const [key, milestone] of Object.entries(milestones)) {
    actors(["milestones", key, "actors"], milestone.actors.map((involved) => involved.actor), "actor");
  }
  return wrong;
}

function runsInCircle(start: string, next: (key: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let key = next(start); key !== undefined && !seen.has(key); key = next(key)) {
    if (key === start) return true;
    seen.add(key);
  }
  return false;
}
