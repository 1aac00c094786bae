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
  const waiting = new Map<string, Group[]>();
  let count = 0;
  let latest = "";
  for await (const report of reports) {
    if (report.added > latest) {
      latest = report.added;
      for (const complete of completed(waiting, addDays(latest, -PATIENCE))) {
        count -= 1;
        yield reportsOf<Report>(complete);
      }
    }
    const groups = waiting.get(report.event) ?? [];
    if (groups.some(({ ids }) => ids.has(report.id))) continue;
    const [before, after] = [addDays(report.day, -1), addDays(report.day, 1)];
    const group = groups.find(({ first, last }) => first >= before && last <= after);
    if (group) {
      [group.first = report.day] = [group.first, report.day].sort();
      group.last = [group.last, report.day].sort().at(-1) ?? report.day;
      group.touched = latest;
      group.reports.push(JSON.stringify(report));
      group.ids.add(report.id);
      continue;
    }
    groups.push({
      first: report.day,
      last: report.day,
      touched: latest,
      reports: [JSON.stringify(report)],
      ids: new Set([report.id]),
    });
    waiting.set(report.event, groups);
    count += 1;
    if (count > MOST_WAITING) {
      const [[event, oldest = []] = ["", []]] = waiting;
      waiting.delete(event);
      count -= oldest.length;
      for (const complete of oldest) yield reportsOf<Report>(complete);
    }
  }
  for (const groups of waiting.values()) for (const complete of groups) yield reportsOf<Report>(complete);
}

function reportsOf<Report>({ reports }: Group): Report[] {
  return reports.map((report) => JSON.parse(report) as Report);
}

function* completed(waiting: Map<string, Group[]>, before: string): Generator<Group> {
  for (const [event, groups] of waiting) {
    const rest = groups.filter(({ touched }) => touched >= before);
    if (rest.length === groups.length) continue;
    yield* groups.filter(({ touched }) => touched < before);
    if (rest.length > 0) waiting.set(event, rest);
    else waiting.delete(event);
  }
}
