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
  /** The id of the actor in the middle of a network. */
  readonly center?: string;
}

const NAMES = ["kinds", "countries", "topics", "from", "to", "text", "status", "center"] as const;

export const KINDS: readonly RecordType[] = ["MEETING", "AGREEMENT", "ALLEGATION", "MILESTONE"];

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

/** The filter that the API is asked with. */
export function recordFilter(filters: Filters): RecordFilter {
  const { countries, topics, from, to, text } = filters;
  const kinds = kindsOf(filters);
  return {
    ...(kinds.length > 0 ? { types: kinds } : {}),
    ...(countries ? { countries: listOf(countries) } : {}),
    ...(topics ? { topics: listOf(topics) } : {}),
    ...(from || to ? { date: { ...(from ? { from } : {}), ...(to ? { to } : {}) } } : {}),
    ...(text ? { text } : {}),
  };
}
