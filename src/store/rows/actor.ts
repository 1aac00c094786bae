import { historicalDate } from "../../dates/historical-date.js";
import { countryKey } from "../../ids/uuid.js";
import type { Entries } from "../../statements/statement.js";
import { citationRows } from "./citation.js";
import { distinctNames, type StatedName } from "./names.js";
import type { Rows, Stated } from "./rows.js";

/** The tables of the parts of actors, in an order in which they can be filled, with the column of the actor. */
export const ACTOR_PARTS = [
  ["actorName", "actorId"],
  ["identifier", "actorId"],
  ["personNationality", "personId"],
  ["position", "personId"],
] as const;

export function personRows(stated: Stated<Entries["person"]>): Rows {
  const { id, key, entry, keys } = stated;
  const positions = entry.positions.map((position) => ({ id: keys.part("position", key, position.key), position }));
  return {
    ...commonRows("PERSON", stated),
    person: [{ id, kind: "PERSON", birthDate: entry.born ?? null, deathDate: entry.died ?? null }],
    personNationality: entry.nationalities.map((code) => ({ personId: id, countryId: countryKey(code) })),
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
      ...citationRows({ actorId: id }, entry.citations, keys),
      ...positions.flatMap(({ id: positionId, position }) => citationRows({ positionId }, position.citations, keys)),
    ],
  };
}

export function organizationRows(stated: Stated<Entries["organization"]>): Rows {
  const { id, entry, keys } = stated;
  return {
    ...commonRows("ORGANIZATION", stated),
    organization: [
      {
        id,
        kind: "ORGANIZATION",
        type: entry.type,
        countryId: entry.country === undefined ? null : countryKey(entry.country),
        parentId: entry.parent === undefined ? null : keys.actor(entry.parent),
        statedParentId: null,
      },
    ],
    citation: citationRows({ actorId: id }, entry.citations, keys),
  };
}

function commonRows(
  kind: "PERSON" | "ORGANIZATION",
  stated: Stated<Entries["person"] | Entries["organization"]>,
): Rows {
  const { id, key, entry, fingerprint, keys, at } = stated;
  const aliases = entry.aliases.map(
    (alias): StatedName => (typeof alias === "string" ? { value: alias, kind: "ALIAS" } : alias),
  );
  return {
    actor: [
      {
        id,
        kind,
        datasetId: keys.dataset,
        key,
        name: entry.name,
        description: entry.description ?? null,
        fingerprint,
        // The written values are all stated by the dataset.
        filled: [],
        updatedAt: at,
      },
    ],
    actorName: distinctNames([{ value: entry.name, kind: "PREFERRED" }, ...aliases], id),
    identifier: entry.identifiers.map((identifier) => ({ actorId: id, ...identifier })),
  };
}
