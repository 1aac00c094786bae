import type { RecordFilter, RecordType } from "@chancery/client/schema";

/** What a view is narrowed down to, as it stands in the address: lists with commas between their entries. */
export interface Filters {
  readonly kinds?: string;
  readonly countries?: string;
  readonly topics?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  /** Of allegations. */
  readonly status?: string;
  /** The actor in the middle of a network: its id, or the code of a country. */
  readonly center?: string;
  /** The ids of the actors around it whose own contacts are shown. */
  readonly open?: string;
  /** What is looked at in a network: the id of an actor, or of two with a comma between. */
  readonly chosen?: string;
  /** The kind of records by which pairs of countries are ranked. */
  readonly pairs?: string;
  /** By what a timeline is divided: `topic`, or by kind. */
  readonly lanes?: string;
  /** The span that a timeline shows, in days: `1979-01-01..1990-12-31`. */
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

/** Those that are written into fields. */
export const WRITTEN = ["countries", "from", "to", "text"] as const;

/** Those that leave records out. */
export const NARROWING = ["kinds", "topics", "status", ...WRITTEN] as const;

/** Whether a filter leaves records out. */
export function isNarrowed(filters: Filters): boolean {
  return NARROWING.some((name) => filters[name] !== undefined);
}

/** Reads filters from an address; what is not a filter is left out. */
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

/** What narrows down lists of every kind: all but the kinds. */
export function sharedFilter({ countries, topics, from, to, text }: Filters) {
  return {
    ...(countries ? { countries: listOf(countries) } : {}),
    ...(topics ? { topics: listOf(topics) } : {}),
    ...(from || to ? { date: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(text ? { text } : {}),
  };
}

/** The filter that the API is asked with for records of any kind. */
export function recordFilter(filters: Filters): RecordFilter {
  const kinds = kindsOf(filters);
  return { ...(kinds.length > 0 ? { types: kinds } : {}), ...sharedFilter(filters) };
}
