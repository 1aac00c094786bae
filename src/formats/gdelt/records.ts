import { recognizeCountry } from "../../countries/recognize.js";
import { keyOfParts } from "../../mapping/keys.js";
import type { StatedCitation, Statement } from "../../statements/statement.js";
import type { EventActor } from "./actors.js";
import type { CodedEvent } from "./columns.js";
import { type EventKind, phrase } from "./kinds.js";

/** A report of an event between two actors. */
export interface Report extends CodedEvent {
  readonly event: string;
  readonly kind: EventKind;
  readonly who: readonly [EventActor, EventActor];
}

/** Returns the record of an event from all its reports. The first provides its key and the roles of the actors. */
export function recordOf(reports: readonly [Report, ...Report[]]): Statement {
  const [first] = reports;
  const key = `event-${first.id}`;
  const days = reports.map(({ day }) => day).sort();
  const [from = first.day] = days;
  const to = days.at(-1) ?? from;
  const codes = [...new Set(reports.map(({ code }) => code))].join(", ");
  const mentions = reports.reduce((sum, report) => sum + report.mentions, 0);
  const common = {
    date: from === to ? from : `${from}/${to}`,
    summary: `Coded by machine from ${counted(reports.length, "report")} with ${counted(mentions, "mention")} (CAMEO ${codes}).`,
    topics: [],
    citations: reports.map(citation),
  };
  switch (first.kind.record) {
    case "meeting":
      return { kind: "meeting", key, entry: { ...common, ...meeting(first, first.kind.sort) } };
    case "agreement":
      return { kind: "agreement", key, entry: { ...common, ...agreement(first, first.kind.sort) } };
    case "allegation":
      return { kind: "allegation", key, entry: { ...common, ...allegation(first) } };
  }
}

type MeetingSort = Extract<EventKind, { record: "meeting" }>["sort"];

const MEETINGS = {
  visit: { type: "VISIT", title: (a: string, b: string) => `Visit between ${a} and ${b}` },
  call: { type: "CALL", title: (a: string, b: string) => `Call between ${a} and ${b}` },
  talks: { type: "TALKS", title: (a: string, b: string) => `Talks between ${a} and ${b}` },
  intent: { type: "OTHER", title: (a: string, b: string) => `${a} says it is willing to meet ${b}` },
} as const;

function meeting({ who: [one, other], code, place }: Report, sort: MeetingSort) {
  const { type, title } = MEETINGS[sort];
  // 042: the first actor visits the second; 043: the first receives the second.
  const host = code.startsWith("042") ? other : code.startsWith("043") ? one : undefined;
  const country = place && recognizeCountry(place.fips, "fips");
  return {
    title: title(one.name, other.name),
    type,
    ...(host?.country ? { host: host.country } : {}),
    ...(place
      ? {
          place: {
            name: place.name,
            latitude: place.latitude,
            longitude: place.longitude,
            ...(country ? { country } : {}),
          },
        }
      : {}),
    participants: [one, other].map((actor) => ({
      actor: actor.key,
      role: actor === host ? ("HOST" as const) : ("OTHER" as const),
      ...(actor.country === null ? {} : { representing: actor.country }),
    })),
    outcomes: [],
  };
}

function agreement({ who: [one, other], code }: Report, sort: "signed" | "proposed") {
  const isSigned = sort === "signed";
  return {
    title: isSigned
      ? `Agreement between ${one.name} and ${other.name}`
      : `${one.name} says to ${other.name} that it is willing to ${phrase("proposals", code)}`,
    type: isSigned ? ("OTHER" as const) : ("UNDERSTANDING" as const),
    status: isSigned ? ("SIGNED" as const) : ("PROPOSED" as const),
    parties: [{ actor: one.key }, { actor: other.key }],
    events: [],
  };
}

function allegation({ who: [claimant, accused], code }: Report) {
  const claim = `${claimant.name} ${phrase("allegations", code).replace("_", accused.name)}`;
  return {
    title: claim,
    claim: `${claim}.`,
    claimants: [claimant.key],
    accused: [accused.key],
    concerning: [],
    responses: [],
    assessments: [],
  };
}

function citation({ id, report, mentions, articles, code }: Report): StatedCitation {
  return {
    source: sourceKey(report),
    locator: `GLOBALEVENTID ${id}`,
    note: `CAMEO ${code}; ${counted(mentions, "mention")} in ${counted(articles, "article")}.`,
  };
}

/** Returns the key of a report's source; of GDELT's own export if the row does not name one. */
export function sourceKey(report: string): string {
  return report === "" ? "export" : keyOfParts(["report", report]);
}

/** Returns a report's source. */
export function sourceOf(report: string): Statement {
  const key = sourceKey(report);
  if (report === "") {
    const url = "https://www.gdeltproject.org/data.html";
    return { kind: "source", key, entry: { title: "GDELT event export", type: "DATASET", url } };
  }
  const address = URL.canParse(report) ? new URL(report) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    return { kind: "source", key, entry: { title: report, type: "NEWS_ARTICLE" } };
  }
  const path = address.pathname === "/" ? "" : address.pathname;
  const title = `${address.hostname.replace(/^www\./, "")}${path}`;
  return { kind: "source", key, entry: { title, type: "NEWS_ARTICLE", url: report } };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
