import type { Insertable } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { countryKey } from "../ids/uuid.js";
import { fingerprint } from "../store/fingerprint.js";
import { distinctNames, type StatedName } from "../store/names.js";
import { citationRows } from "./citation-rows.js";
import type { Dossier } from "./format.js";
import type { DossierKeys } from "./keys.js";

type Rows<Table extends keyof DB> = Insertable<DB[Table]>[];
type Person = Dossier["people"][string];
type Organization = Dossier["organizations"][string];

/** The rows of a person or an organisation, by table. */
export interface ActorRows {
  readonly id: string;
  readonly fingerprint: string;
  readonly actor: Insertable<DB["actor"]>;
  readonly person: Rows<"person">;
  readonly organization: Rows<"organization">;
  readonly actorName: Rows<"actorName">;
  readonly identifier: Rows<"identifier">;
  readonly personNationality: Rows<"personNationality">;
  readonly position: Rows<"position">;
  readonly citation: Rows<"citation">;
}

export function actorRows({ people, organizations }: Dossier, keys: DossierKeys): ActorRows[] {
  return [
    ...Object.entries(people).map(([key, person]) => personRows(key, person, keys)),
    ...Object.entries(organizations).map(([key, organization]) => organizationRows(key, organization, keys)),
  ];
}

function personRows(key: string, person: Person, keys: DossierKeys): ActorRows {
  const id = keys.actor(key);
  const positions = person.positions.map((position) => ({ id: keys.part("position", key, position.key), position }));
  return {
    ...commonRows(key, person, "PERSON", keys),
    person: [{ id, kind: "PERSON", birthDate: person.born ?? null, deathDate: person.died ?? null }],
    organization: [],
    personNationality: person.nationalities.map((code) => ({ personId: id, countryId: countryKey(code) })),
    position: positions.map(({ id: positionId, position }) => ({
      id: positionId,
      datasetId: keys.dataset,
      key: `${key}/${position.key}`,
      title: position.title,
      personId: id,
      organizationId: position.organization === undefined ? null : keys.actor(position.organization),
      countryId: position.country === undefined ? null : countryKey(position.country),
      fromDate: position.from ?? null,
      toDate: position.to ?? null,
      heldEarliest: (position.from && historicalDate(position.from).earliest) || "-infinity",
      heldLatest: (position.to && historicalDate(position.to).latest) || "infinity",
    })),
    citation: [
      ...citationRows({ actorId: id }, person.citations, keys),
      ...positions.flatMap(({ id: positionId, position }) => citationRows({ positionId }, position.citations, keys)),
    ],
  };
}

function organizationRows(key: string, organization: Organization, keys: DossierKeys): ActorRows {
  const id = keys.actor(key);
  return {
    ...commonRows(key, organization, "ORGANIZATION", keys),
    person: [],
    organization: [
      {
        id,
        kind: "ORGANIZATION",
        type: organization.type,
        countryId: organization.country === undefined ? null : countryKey(organization.country),
        parentId: organization.parent === undefined ? null : keys.actor(organization.parent),
      },
    ],
    personNationality: [],
    position: [],
    citation: citationRows({ actorId: id }, organization.citations, keys),
  };
}

function commonRows(key: string, actor: Person | Organization, kind: "PERSON" | "ORGANIZATION", keys: DossierKeys) {
  const id = keys.actor(key);
  const stated = fingerprint([kind, actor]);
  const aliases = actor.aliases.map(
    (alias): StatedName => (typeof alias === "string" ? { value: alias, kind: "ALIAS" } : alias),
  );
  return {
    id,
    fingerprint: stated,
    actor: {
      id,
      kind,
      datasetId: keys.dataset,
      key,
      name: actor.name,
      description: actor.description ?? null,
      fingerprint: stated,
      updatedAt: new Date(),
    },
    actorName: distinctNames([{ value: actor.name, kind: "PREFERRED" }, ...aliases], id),
    identifier: actor.identifiers.map((identifier) => ({ actorId: id, ...identifier })),
  };
}
