import { isCountryCode } from "../countries/reference.js";
import type { StatementKind } from "../statements/statement.js";
import type { Finding } from "../yaml/finding.js";
import { allEntities, type Content, objectOf } from "./content.js";

/** What the properties that refer to something refer to: the sections of what is the same for all rows, and kinds of entities. */
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

/** Keys under which the mapping states nothing, where properties of a part have them as they stand. */
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

/** Why a property cannot have a key that is the same for all rows; undefined where it can. */
export function whyUnknown(property: string, key: unknown, mapping: Content): string | undefined {
  const sections = referredBy(property)?.sections ?? [];
  // What another dataset states is written with its slug: state-department-pocom:acheson-dean.
  if (sections.length === 0 || typeof key !== "string" || key.includes(":")) return undefined;
  if (sections.some((section) => Object.hasOwn(objectOf(mapping[section]), key))) return undefined;
  if (sections.includes("people") && isCountryCode(key)) return undefined;
  return `nothing has the key "${key}" under ${sections.join(" or ")}. Add it there, or say where it comes from: { column: Name } or { entity: name }`;
}

/** Why a property cannot refer to the entity of a name; undefined where it can, or there is no such entity. */
export function whyOfWrongKind(property: string, entity: string, mapping: Content): string | undefined {
  const kinds: readonly unknown[] | undefined = referredBy(property)?.kinds;
  const { kind } = objectOf(allEntities(mapping)[entity]);
  if (kinds === undefined || typeof kind !== "string" || kinds.includes(kind)) return undefined;
  return `"${entity}" is of the kind ${kind}, but here must be one of ${kinds.join(", ")}. Name such an entity`;
}

function referredBy(property: string): Referred | undefined {
  return Object.hasOwn(REFERRED, property) ? REFERRED[property] : undefined;
}
