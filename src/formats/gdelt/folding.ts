import { addDays } from "./days.js";

/** A report that can be folded: what it shares with others of its event, and when. */
export interface Foldable {
  /** The id of the row, which may come twice: in a file and in an archive with it. */
  readonly id: string;
  /** The same for all reports of an event. */
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
  /** As JSON, which takes a third of the memory: many reports are waiting. */
  readonly reports: string[];
  /** The ids of the reports. */
  readonly ids: Set<string>;
}

/** An event is complete after this many days without another report, in GDELT's own time. */
const PATIENCE = 3;
/** If the input is not in order of time, the events that wait longest are complete once more than this many wait. */
const MOST_WAITING = 50_000;

/**
 * Folds reports of one event: those of the same day or two consecutive days, with the same actors and sort. An event spans two days at most,
 * so that a week of daily reports is not one event. A repeated report counts once. Only the reports of the last few days are in memory.
 */
export async function* folded<Report extends Foldable>(reports: AsyncIterable<Report>): AsyncGenerator<Report[]> {
  // By event and first day: no two groups of one event begin on the same day.
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
