import { isCountryCode } from "../countries/reference.js";
import type { StatementKind } from "../statements/statement.js";
import type { Finding } from "../yaml/finding.js";
import { allEntities, type Content, objectOf } from "./content.js";

/** What each referring property may refer to: sections of the mapping that are the same for all rows, and kinds of entities. */
const REFERRED: Readonly<Record<string, Referred>> = {
  source: { sections: ["sources"], kinds: ["source"] },
  topics: { sections: ["topics"], kinds: ["topic"] },
  broader: { sections: ["topics"], kinds: ["topic"] },
  publisher: { sections: ["organizations"], kinds: ["organization"] },
  organization: { sections: ["organizations"], kinds: ["organization"] },
  parent: { sections: ["organizations"], kinds: ["organization"] },
  actor: { sections: ["people", "organizations"], kinds: ["person", "organization"] },
  by: { sections: ["people", "organizations"], kinds: ["person", "organization"] },
  claimants: { sections: ["people", "organizations"], kinds: ["person", "organization"] },
  accused: { sections: ["people", "organizations"], kinds: ["person", "organization"] },
  outcomes: { sections: [], kinds: ["agreement"] },
  concerning: { sections: [], kinds: ["meeting", "agreement", "allegation", "milestone"] },
};

interface Referred {
  readonly sections: readonly string[];
  readonly kinds: readonly StatementKind[];
}

/** Finds literal keys in the properties of a part that the mapping does not define. */
export function unknownConstants(node: Content, mapping: Content): Finding[] {
  return Object.keys(REFERRED).flatMap((property) =>
    [node[property]].flat().flatMap((key, index): Finding[] => {
      const message = whyUnknown(property, key, mapping);
      return message === undefined
        ? []
        : [{ path: Array.isArray(node[property]) ? [property, index] : [property], message }];
    }),
  );
}

/** Returns why a property cannot have this literal key; undefined if it can. */
export function whyUnknown(property: string, key: unknown, mapping: Content): string | undefined {
  const sections = referredBy(property)?.sections ?? [];
  // References to another dataset begin with its slug: state-department-pocom:acheson-dean.
  if (sections.length === 0 || typeof key !== "string" || key.includes(":")) return undefined;
  if (sections.some((section) => Object.hasOwn(objectOf(mapping[section]), key))) return undefined;
  if (sections.includes("people") && isCountryCode(key)) return undefined;
  return `nothing has the key "${key}" under ${sections.join(" or ")}. Add it there, or say where it comes from: { column: Name } or { entity: name }`;
}

/** Returns why a property cannot refer to the entity of this name; undefined if it can, or if there is no such entity. */
export function whyOfWrongKind(property: string, entity: string, mapping: Content): string | undefined {
  const kinds: readonly unknown[] | undefined = referredBy(property)?.kinds;
  const { kind } = objectOf(allEntities(mapping)[entity]);
  if (kinds === undefined || typeof kind !== "string" || kinds.includes(kind)) return undefined;
  return `"${entity}" is of kind ${kind}, but must be one of ${kinds.join(", ")} here. Name an entity of such a kind`;
}

function referredBy(property: string): Referred | undefined {
  return Object.hasOwn(REFERRED, property) ? REFERRED[property] : undefined;
}
