import type { TimelineViewQuery } from "../../generated/documents";
import { KIND_STYLES, kindOf } from "../../records/kinds";

export type TimelineRecord = TimelineViewQuery["timeline"]["nodes"][number];

/** A record with the period of all days that its date may mean. Times are in milliseconds since 1970. */
export interface Span {
  readonly record: TimelineRecord;
  readonly start: number;
  /** The end of its last day. */
  readonly end: number;
  /** Whether the date has an open start or end. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** A lane of the timeline, with its records. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

export const DAY = 86_400_000;

/** Returns the dated records, sorted by start. A date with an open end spans only its known bound. */
export function spansOf(records: readonly TimelineRecord[]): Span[] {
  return records
    .flatMap((record) => {
      const { earliest = null, latest = null } = record.date ?? {};
      const known = earliest ?? latest;
      if (known === null) return [];
      const start = Date.parse(earliest ?? known);
      const end = Date.parse(latest ?? known) + DAY;
      return [{ record, start, end, isOpenStart: earliest === null, isOpenEnd: latest === null }];
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Groups spans by kind of record, or by topic: a record with several topics is in several lanes. */
export function lanesOf(spans: readonly Span[], by: "kind" | "topic"): Lane[] {
  if (by === "kind") {
    const kinds = Map.groupBy(spans, ({ record }) => kindOf(record.__typename));
    return Object.entries(KIND_STYLES).flatMap(([kind, { plural }]) => {
      const found = kinds.get(kind as keyof typeof KIND_STYLES);
      return found ? [{ id: kind, name: plural, spans: found }] : [];
    });
  }
  const lanes = new Map<string, { id: string; name: string; spans: Span[] }>();
  for (const span of spans) {
    const { topics } = span.record;
    for (const { slug, name } of topics.length > 0 ? topics : [{ slug: "", name: "No topic" }]) {
      const lane = lanes.get(slug) ?? { id: slug, name, spans: [] };
      lane.spans.push(span);
      lanes.set(slug, lane);
    }
  }
  // Largest first, but records without a topic last.
  const rank = ({ id, spans }: Lane) => (id === "" ? -1 : spans.length);
  return [...lanes.values()].sort((one, other) => rank(other) - rank(one));
}

/** Returns the row for each span of a lane, so that the spans in a row are at least `apart` from each other. */
export function rowsOf(
  spans: readonly Span[],
  ends: (span: Span) => readonly [number, number],
  apart: number,
): number[] {
  const taken: number[] = [];
  return spans.map((span) => {
    const [left, right] = ends(span);
    const free = taken.findIndex((end) => end + apart <= left);
    const row = free === -1 ? taken.length : free;
    taken[row] = right;
    return row;
  });
}
