import { isCountryCode } from "../countries/reference.js";
import type { Finding } from "../yaml/finding.js";

/** What a value may refer to, and the sections with entries of that kind. */
const HOLDERS = {
  source: ["sources"],
  topic: ["topics"],
  organisation: ["organizations"],
  agreement: ["agreements"],
  record: ["meetings", "agreements", "allegations", "milestones"],
  actor: ["people", "organizations"],
} as const;
type Kind = keyof typeof HOLDERS;

const CITED = ["people", "people.*.positions", "organizations", ...HOLDERS.record];
const CITED_PARTS = ["agreements.*.events", "allegations.*.responses", "allegations.*.assessments"];

/** Where a dossier's entries refer to other entries. A star matches every key of a map and every index of a list. */
const REFERENCES: readonly (readonly [pattern: string, to: Kind])[] = [
  ...[...CITED, ...CITED_PARTS].map((cited) => [`${cited}.*.citations.*.source`, "source"] as const),
  ...HOLDERS.record.map((section) => [`${section}.*.topics.*`, "topic"] as const),
  ["sources.*.publisher", "organisation"],
  ["topics.*.broader", "topic"],
  ["people.*.positions.*.organization", "organisation"],
  ["organizations.*.parent", "organisation"],
  ["meetings.*.participants.*.actor", "actor"],
  ["meetings.*.outcomes.*", "agreement"],
  ["agreements.*.parties.*.actor", "actor"],
  ["agreements.*.events.*.actor", "actor"],
  ["allegations.*.claimants.*", "actor"],
  ["allegations.*.accused.*", "actor"],
  ["allegations.*.concerning.*", "record"],
  ["allegations.*.responses.*.actor", "actor"],
  ["allegations.*.assessments.*.by", "actor"],
  ["milestones.*.actors.*.actor", "actor"],
];

/**
 * Finds wrong references between entries, and keys that must differ but do not. Accepts any content, even if it does not
 * have the format of a dossier, so that all problems are reported at once.
 */
export function wrongReferences(content: unknown): Finding[] {
  const stated = statedKeys(content);
  return [
    ...REFERENCES.flatMap(([pattern, to]) =>
      [...valuesAt(content, pattern.split("."))].flatMap(({ path, value }) => {
        const message = whyWrong(value, to, stated);
        return message === undefined ? [] : [{ path, message }];
      }),
    ),
    ...circles(content, "topics", "broader"),
    ...circles(content, "organizations", "parent"),
    ...[...valuesAt(content, ["allegations", "*", "concerning", "*"])]
      .filter(({ path, value }) => path[1] === value)
      .map(({ path }) => ({ path, message: "an allegation cannot concern itself. Remove it" })),
    ...sharedKeys(stated, HOLDERS.actor),
    ...sharedKeys(stated, HOLDERS.record),
  ];
}

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

function* valuesAt(value: unknown, pattern: readonly string[], path: readonly string[] = []): Generator<Place> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    yield { path, value };
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (step === "*" || step === key) yield* valuesAt(inner, rest, [...path, key]);
    }
  }
}

/** Returns undefined also for values that cannot be references at all: the format check reports those. */
function whyWrong(value: unknown, to: Kind, stated: StatedKeys): string | undefined {
  if (typeof value !== "string") return undefined;
  if (to === "actor" && /^[A-Z]{2}$/.test(value)) {
    if (isCountryCode(value)) return undefined;
    return `"${value}" is not the code of a country. Write one of ISO 3166-1 alpha-2, such as KP`;
  }
  const sections = HOLDERS[to];
  if (!/^[a-z0-9-]+$/.test(value) || sections.some((section) => stated.get(section)?.has(value))) return undefined;
  const what = to === "actor" ? "person or organisation" : to;
  return `no ${what} has the key "${value}". Correct it, or add an entry under ${sections.join(" or ")}`;
}

/** The keys of a dossier's entries, by section. */
type StatedKeys = ReadonlyMap<string, ReadonlySet<string>>;

function statedKeys(content: unknown): StatedKeys {
  const sections = new Set(Object.values(HOLDERS).flat());
  return new Map(
    [...sections].map((section) => [
      section,
      new Set([...valuesAt(content, [section, "*"])].flatMap(({ path }) => path[1] ?? [])),
    ]),
  );
}

/** Finds entries that are their own ancestors. */
function circles(content: unknown, section: string, property: string): Finding[] {
  const places = [...valuesAt(content, [section, "*", property])];
  const above = new Map(places.map(({ path, value }): [unknown, unknown] => [path[1], value]));
  const isInCircle = (start: unknown) => {
    const seen = new Set<unknown>();
    for (let key = above.get(start); key !== undefined && !seen.has(key); key = above.get(key)) {
      if (key === start) return true;
      seen.add(key);
    }
    return false;
  };
  return places
    .filter(({ path }) => isInCircle(path[1]))
    .map(({ path, value }) => ({
      path,
      message: `"${path[1]}" is above itself through "${value}". Leave one of them out`,
    }));
}

function sharedKeys(stated: StatedKeys, sections: readonly string[]): Finding[] {
  return sections.flatMap((section, index) =>
    [...(stated.get(section) ?? [])].flatMap((key) => {
      const other = sections.slice(0, index).find((earlier) => stated.get(earlier)?.has(key));
      if (other === undefined) return [];
      return [{ path: [section, key], message: `"${key}" is also a key under ${other}. Choose another` }];
    }),
  );
}
