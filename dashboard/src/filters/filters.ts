import type { RecordFilter, RecordType } from "@chancery/client/schema";

/** The filters and settings of a view, as stored in its address. Lists are comma-separated. */
export interface Filters {
  readonly kinds?: string;
  readonly countries?: string;
  readonly topics?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  /** Statuses of allegations. */
  readonly status?: string;
  /** The central actor of a network: its id, or a country code. */
  readonly center?: string;
  /** The ids of the other actors in a network whose contacts are shown. */
  readonly open?: string;
  /** The selection in a network: the id of an actor, or the ids of two, separated by a comma. */
  readonly chosen?: string;
  /** The kind of record by which pairs of countries are ranked. */
  readonly pairs?: string;
  /** The grouping of a timeline: `topic`, or by kind for any other value. */
  readonly lanes?: string;
  /** The visible period of a timeline, in days: `1979-01-01..1990-12-31`. */
  readonly shown?: string;
}

const NAMES = [
  "kinds",
  "countries",
  "topics",
  "from",
  "to",
  "text",
  "status",
  "center",
  "open",
  "chosen",
  "pairs",
  "lanes",
  "shown",
] as const;

export const KINDS: readonly RecordType[] = ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"];

/** Filters entered in text fields. */
export const WRITTEN = ["countries", "from", "to", "text"] as const;

/** Filters that exclude records. */
export const NARROWING = ["kinds", "topics", "status", ...WRITTEN] as const;

/** Whether any filter excludes records. */
export function isNarrowed(filters: Filters): boolean {
  return NARROWING.some((name) => filters[name] !== undefined);
}

/** Reads the filters from an address's parameters; ignores other parameters. */
export function readFilters(search: Record<string, unknown>): Filters {
  return Object.fromEntries(
    NAMES.map((name) => [name, search[name]] as const)
      .filter(([, value]) => (typeof value === "string" && value !== "") || typeof value === "number")
      .map(([name, value]) => [name, String(value)]),
  );
}

export function listOf(text: string | undefined): string[] {
  return text ? text.split(",").filter(Boolean) : [];
}

export function kindsOf({ kinds }: Filters): RecordType[] {
  const chosen = listOf(kinds);
  return KINDS.filter((kind) => chosen.includes(kind));
}

/** Returns the API's filter that lists of every kind share: without kinds and status. */
export function sharedFilter({ countries, topics, from, to, text }: Filters) {
  return {
    ...(countries ? { countries: listOf(countries) } : {}),
    ...(topics ? { topics: listOf(topics) } : {}),
    ...(from || to ? { date: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(text ? { text } : {}),
  };
}

/** Returns the API's filter for records of any kind. */
export function recordFilter(filters: Filters): RecordFilter {
  const kinds = kindsOf(filters);
  return { ...(kinds.length > 0 ? { types: kinds } : {}), ...sharedFilter(filters) };
}
