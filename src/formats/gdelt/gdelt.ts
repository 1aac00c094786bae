import type { Row } from "../../mapping/scope.js";
import type { Statement } from "../../statements/statement.js";
import type { CodedFormat } from "../coded-format.js";
import { readRows } from "../read-rows.js";
import { eventActor } from "./actors.js";
import { COLUMNS, type CodedEvent, codeOf, eventOf } from "./columns.js";
import { type Foldable, folded } from "./folding.js";
import { eventKind } from "./kinds.js";
import { type Report, recordOf, sourceKey, sourceOf } from "./records.js";

/** How many of the latest sources are remembered: an article reports several events, which are close together. */
const REMEMBERED = 50_000;

/** GDELT event exports, 1.0 and 2.0. docs/formats.md says which events become records, and how reports fold. */
export const gdelt: CodedFormat = {
  dataset: {
    slug: "gdelt",
    title: "GDELT events",
    description:
      "Meetings, agreements and allegations that GDELT's machine found in news reports. No person has checked them.",
    licence: "LicenseRef-GDELT-free-with-attribution",
    url: "https://www.gdeltproject.org",
  },
  input: { format: "tsv", quote: false, header: COLUMNS, ragged: true },
  async *state(rows, account, { fold }) {
    const stated = new Set<string>();
    const sources = new Set<string>();
    const coded = readRows(rows, account, eventIn);
    for await (const event of fold ? folded(coded) : apart(coded)) {
      const [first, ...others] = event.map(reportOf).filter((report) => typeof report !== "string");
      if (first === undefined) continue;
      const reports = [first, ...others] as const;
      for (const { report } of reports) if (isNew(sources, sourceKey(report))) yield sourceOf(report);
      for (const { key, organization } of first.who) {
        if (organization === undefined || stated.has(key)) continue;
        stated.add(key);
        const citations = [{ source: sourceKey(first.report), locator: `GLOBALEVENTID ${first.id}` }];
        yield { kind: "organization", key, entry: { ...organization, citations } } satisfies Statement;
      }
      yield recordOf(reports);
    }
  },
};

/**
 * Returns a row's event if it becomes a record, or the rule by which the row is skipped. What reports say beyond their codes is derived
 * again when needed: many wait to be folded.
 */
function eventIn(row: Row): (CodedEvent & Foldable) | string {
  const report = eventKind(codeOf(row)) === undefined ? NO_KIND : reportOf(eventOf(row));
  if (typeof report === "string") return report;
  const { kind, who, ...event } = report;
  return event;
}

const NO_KIND = "not a meeting, agreement or allegation by its CAMEO code";

/** Returns a report, or the rule by which the row is skipped. */
function reportOf(event: CodedEvent): Report | string {
  const kind = eventKind(event.code);
  if (kind === undefined) return NO_KIND;
  const [one, other] = event.actors.map(eventActor);
  if (one === undefined || other === undefined) return "an actor that is neither a country nor a known group";
  if (one.key === other.key) return "both actors are the same";
  const parties = [one.key, other.key];
  const actors = (kind.record === "allegation" ? parties : parties.sort()).join(" ");
  return { ...event, kind, who: [one, other], event: `${kind.record} ${kind.sort} ${actors}` };
}

async function* apart<Event>(events: AsyncIterable<Event>): AsyncGenerator<Event[]> {
  for await (const event of events) yield [event];
}

function isNew(known: Set<string>, key: string): boolean {
  if (known.has(key)) return false;
  known.add(key);
  if (known.size > REMEMBERED)
    for (const oldest of known) {
      known.delete(oldest);
      break;
    }
  return true;
}
