import { COUNTRIES } from "../../countries/reference.js";
import { RowProblem } from "../../mapping/scope.js";
import type { StatedPart } from "../coded-format.js";
import type { Entity } from "./entity.js";
import { cited, countriesOf, dateOf, identifiersOf, isDate, keyOf, namesOf } from "./values.js";

/** What actors are stated as, by their FollowTheMoney schema. */
export const ACTOR_SCHEMAS: Readonly<Record<string, "person" | "AGENCY" | "COMPANY" | "OTHER">> = {
  Person: "person",
  Organization: "OTHER",
  LegalEntity: "OTHER",
  Company: "COMPANY",
  PublicBody: "AGENCY",
  Vessel: "OTHER",
  Airplane: "OTHER",
};

/**
 * Returns an actor without its citations, positions and parent, which follow once all entities are known.
 *
 * @throws {RowProblem} if it has no name
 */
export function actorStatement(entity: Entity): StatedPart {
  const names = namesOf(entity);
  if (names === undefined) throw new RowProblem("it has no name");
  const description = entity.first("summary", "notes", "description");
  const common = {
    ...names,
    ...(description === undefined ? {} : { description }),
    identifiers: identifiersOf(entity),
  };
  const type = ACTOR_SCHEMAS[entity.schema];
  if (type === "person") return { kind: "person", key: keyOf(entity.id), entry: { ...common, ...personal(entity) } };
  const [country] = countriesOf(entity, "jurisdiction", "mainCountry", "country", "flag");
  const entry = { ...common, type: type ?? "OTHER", ...(country === undefined ? {} : { country }) };
  return { kind: "organization", key: keyOf(entity.id), entry };
}

function personal(entity: Entity) {
  const born = dateOf(entity, "birthDate");
  const died = dateOf(entity, "deathDate");
  return {
    nationalities: countriesOf(entity, "nationality", "citizenship"),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
  };
}

/**
 * Returns the positions of a person that are given by title only.
 *
 * @param held the titles of offices known to be held; equal titles mean these and are left out
 */
export function titledPositions(id: string, titles: readonly string[], held: readonly string[]) {
  const known = new Set(held.map((title) => title.toLowerCase()));
  return titles.flatMap((title, index) =>
    known.has(title.toLowerCase()) ? [] : [{ key: `position-${index + 1}`, title, citations: cited(id) }],
  );
}

/** Returns a sanction as a milestone: who imposed it on whom. */
export function sanction(entity: Entity): StatedPart[] {
  const targets = entity.values("entity");
  if (targets.length === 0) throw new RowProblem("the sanction does not say whom it targets");
  const authority = authorityOf(entity);
  const programme = entity.first("program", "programId");
  const from = dateOf(entity, "listingDate", "startDate", "date");
  const to = dateOf(entity, "endDate");
  const span = from !== undefined && to !== undefined ? `${from}/${to}` : from;
  const date = span !== undefined && isDate(span) ? span : from;
  const reason = entity.first("reason", "summary");
  const milestone: StatedPart = {
    kind: "milestone",
    key: keyOf(entity.id),
    entry: {
      title: `Sanctions by ${authority.name}${programme === undefined ? "" : ` (${programme})`}`,
      ...(reason === undefined ? {} : { summary: reason }),
      ...(date === undefined ? {} : { date }),
      type: "SANCTIONS_IMPOSED",
      actors: [
        { actor: authority.key, role: "AGENT" },
        ...targets.map((target) => ({ actor: keyOf(target), role: "TARGET" })),
      ],
      citations: cited(entity.id),
    },
  };
  return [...authority.statements, milestone];
}

/** Returns who imposed a sanction: an organisation with the authority's name or, if it has none, the country. */
function authorityOf(entity: Entity): {
  readonly key: string;
  readonly name: string;
  readonly statements: StatedPart[];
} {
  const name = entity.first("authority", "publisher");
  const [country] = countriesOf(entity, "country");
  if (name !== undefined) {
    const key = keyOf(`authority ${name}`);
    const seat = country === undefined ? {} : { country };
    const entry = { name, type: "OTHER", ...seat, citations: cited(entity.id) };
    return { key, name, statements: [{ kind: "organization", key, entry }] };
  }
  if (country === undefined) throw new RowProblem("the sanction does not say who imposed it");
  return { key: country, name: COUNTRIES.find(({ code }) => code === country)?.name ?? country, statements: [] };
}

/** Returns an event as a milestone of those involved. */
export function event(entity: Entity): StatedPart {
  const title = namesOf(entity)?.name ?? entity.first("summary", "description");
  if (title === undefined) throw new RowProblem("the event has no name");
  const organizers = entity.values("organizer").map((id) => ({ actor: keyOf(id), role: "AGENT" }));
  const involved = entity.values("involved").map((id) => ({ actor: keyOf(id), role: "PARTY" }));
  const known = new Set(organizers.map(({ actor }) => actor));
  const countries = countriesOf(entity, "country").map((actor) => ({ actor, role: "OTHER" }));
  const actors = [...organizers, ...involved.filter(({ actor }) => !known.has(actor)), ...countries];
  if (actors.length === 0) throw new RowProblem("the event names nobody who was involved, and no country");
  const from = dateOf(entity, "startDate", "date");
  const to = dateOf(entity, "endDate");
  const span = from !== undefined && to !== undefined && from !== to ? `${from}/${to}` : from;
  const date = span !== undefined && isDate(span) ? span : from;
  const summary = entity.first("summary", "description", "notes");
  return {
    kind: "milestone",
    key: keyOf(entity.id),
    entry: {
      title,
      ...(summary === undefined ? {} : { summary }),
      ...(date === undefined ? {} : { date }),
      type: "OTHER",
      actors,
      citations: cited(entity.id),
    },
  };
}

/** Schemas of documents. */
export const DOCUMENT_SCHEMAS: ReadonlySet<string> = new Set([
  "Article",
  "Document",
  "Email",
  "HyperText",
  "Image",
  "Pages",
  "PlainText",
  "Table",
  "Workbook",
]);

/** Returns a document as a source. */
export function document(entity: Entity): StatedPart {
  const title = entity.first("title", "name", "fileName", "summary") ?? `Document ${entity.id}`;
  const url = entity.values("sourceUrl").find((address) => /^https?:/.test(address) && URL.canParse(address));
  const published = dateOf(entity, "publishedAt", "date", "authoredAt");
  const author = entity.first("author");
  return {
    kind: "source",
    key: keyOf(entity.id),
    entry: {
      title,
      type: entity.schema === "Article" ? "NEWS_ARTICLE" : "OTHER",
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
      ...(author === undefined ? {} : { author }),
    },
  };
}
