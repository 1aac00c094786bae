import { addDays } from "./days.js";

/** A report that can fold: what it has in common with others of its event, and when. */
export interface Foldable {
  /** The same row may come twice: a file and an archive with it. */
  readonly id: string;
  /** Reports of one event have the same. */
  readonly event: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** YYYY-MM-DD; reports come in this order. */
  readonly added: string;
}

interface Group {
  readonly event: string;
  first: string;
  last: string;
  touched: string;
  /** As JSON: a report takes a third of the memory so, and many wait. */
  readonly reports: string[];
  /** Of the reports. */
  readonly ids: Set<string>;
}

/** After so many days without a further report, in GDELT's own time, an event is complete. */
const PATIENCE = 3;
/** Where the input is not in order of time, the events that wait longest are complete when more than these wait. */
const MOST_WAITING = 50_000;

/**
 * Folds reports of one event: those of the same day, or of two days beside each other, and of the same actors and sort. An
 * event spans two days at most, so that a week of daily reports is not one event. A report that comes again counts once. Holds what
 * came in the last few days only.
 */
export async function* folded<Report extends Foldable>(reports: AsyncIterable<Report>): AsyncGenerator<Report[]> {
  // By event and first day: of one event, no two groups begin on one day.
  const waiting = new Map<string, Group>();
  let latest = "";
  for await (const report of reports) {
    if (report.added > latest) {
      latest = report.added;
      for (const complete of completed(waiting, addDays(latest, -PATIENCE))) yield reportsOf<Report>(complete);
    }
    const { event, day, id } = report;
    const [before, after] = [addDays(day, -1), addDays(day, 1)];
    const near = [before, day, after].flatMap((first) => waiting.get(placeOf({ event, first })) ?? []);
    if (near.some(({ ids }) => ids.has(id))) continue;
    const group = near.find(({ last }) => last <= after);
    if (group) {
      if (day < group.first) {
        waiting.delete(placeOf(group));
        group.first = day;
        waiting.set(placeOf(group), group);
      }
      if (day > group.last) group.last = day;
      group.touched = latest;
      group.reports.push(JSON.stringify(report));
      group.ids.add(id);
      continue;
    }
    const opened = newGroup(report, latest);
    waiting.set(placeOf(opened), opened);
    const [oldest] = waiting.size > MOST_WAITING ? waiting.values() : [];
    if (oldest) {
      waiting.delete(placeOf(oldest));
      yield reportsOf<Report>(oldest);
    }
  }
  for (const complete of waiting.values()) yield reportsOf<Report>(complete);
}

function newGroup(report: Foldable, touched: string): Group {
  const { event, day, id } = report;
  return { event, first: day, last: day, touched, reports: [JSON.stringify(report)], ids: new Set([id]) };
}

function placeOf({ event, first }: Pick<Group, "event" | "first">): string {
  return `${first} ${event}`;
}

function reportsOf<Report>({ reports }: Group): Report[] {
  return reports.map((report) => JSON.parse(report) as Report);
}

function* completed(waiting: Map<string, Group>, before: string): Generator<Group> {
  for (const [place, group] of waiting) {
    if (group.touched >= before) continue;
    waiting.delete(place);
    yield group;
  }
}
