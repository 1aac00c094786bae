import { originOf, type Row, RowProblem } from "../../mapping/scope.js";
import type { Origin, Statement } from "../../statements/statement.js";
import type { CodedFormat } from "../coded-format.js";
import { readRows } from "../read-rows.js";
import { type Appearance, leaderFinder, leadersOf } from "./leaders.js";
import { meetingType } from "./meeting-type.js";
import { namesAgree } from "./names.js";
import { identifiersOfPresident, type President, presidentAt } from "./presidents.js";
import { type Mention, peopleMet } from "./remarks.js";
import { cited, collection, distinctActors, leaderStatement, type Participant, PUBLISHER } from "./source.js";
import { termFinder } from "./terms.js";
import { repetitionFinder, type Trip, textOf, tripOf } from "./trip.js";
import { peopleListed } from "./visitors.js";

interface Visit extends Trip {
  readonly visitors: readonly Mention[];
  /** The list in the source's words, if not all of it could be read. */
  readonly list: string | undefined;
  readonly description: string;
  /** Others whom the description names as taking part, except the president. */
  readonly others: readonly Mention[];
  readonly president: President | undefined;
  readonly origin: Origin;
}

/** Visits to the United States by foreign leaders (HistoryAtState/visits). */
export const visits: CodedFormat = {
  dataset: {
    slug: "state-department-visits",
    title: "Visits to the United States by foreign leaders",
    description: "Visits since 1874 with dates, visitors and what for, by the Office of the Historian.",
    licence: "CC0-1.0",
    url: "https://github.com/HistoryAtState/visits",
  },
  input: { format: "xml", rows: "visit", files: "**/*.xml" },
  async *state(rows, account) {
    yield collection("Visits by foreign leaders", "https://history.state.gov/departmenthistory/visits");
    yield PUBLISHER;
    const received: Visit[] = [];
    const unrepeated = repetitionFinder();
    for await (const visit of readRows(rows, account, (row) => unrepeated(row, visitOf(row)))) received.push(visit);
    yield* presidents(received);
    const leaders = leadersOf(received.flatMap(appearancesOf));
    const termsOf = termFinder(leaders);
    for (const leader of leaders) yield leaderStatement(leader, termsOf(leader), "visit");
    const leaderAt = leaderFinder(leaders);
    for (const visit of received) yield { ...meetingStatement(visit, leaderAt), origin: visit.origin };
  },
};

function visitOf(row: Row): Visit {
  const trip = tripOf(row, "from");
  const list = textOf(row, "visitor");
  if (list === "") throw new RowProblem("it does not say who visited");
  const { people, isAll } = peopleListed(list);
  if (people.length === 0) throw new RowProblem(`the visitor "${list}" contains no name that could be recognised`);
  const visitors = people.map((person) => ({ ...person, country: trip.country, isStated: true }));
  const description = textOf(row, "description");
  const president = presidentAt(trip.start);
  return {
    ...trip,
    visitors,
    list: isAll ? undefined : list,
    description,
    others: othersIn(description, trip, visitors),
    president: president && metPresident(description, president.surname) ? president : undefined,
    origin: originOf(row),
  };
}

/** Returns whom the visitors met, except the president, or came with. Ignores what they were on the way to. */
function othersIn(description: string, { start }: Trip, visitors: readonly Mention[]): Mention[] {
  return peopleMet(description.replace(/\ben route\b[^.;]*/gi, ""), { country: null, start })
    .filter(({ name, president }) => president === undefined && !visitors.some((one) => namesAgree(one.name, name)))
    .map((mention) =>
      mention.country === null && OF_THE_HOST.test(mention.title)
        ? { ...mention, country: "US", isStated: true }
        : mention,
    );
}

/** Titles that are of the United States if no other country is named. */
const OF_THE_HOST = /^Secretary of (?:State|Defense|the Treasury)$/;

/** Whether the source says that the president received them. Official visits are to the president, but the source does not say so. */
function metPresident(description: string, surname: string): boolean {
  return new RegExp(
    `\\b(?:[Mm]et|[Cc]onferred|[Dd]iscussed|[Tt]alks|[Mm]eeting)\\b[^.;]*\\bPresident ${surname}\\b(?!['’])`,
  ).test(description);
}

function appearancesOf({ id, start, visitors, others }: Visit): Appearance[] {
  return [...visitors, ...others].map((mention, rank) => ({ mention, start, meeting: id, rank }));
}

function* presidents(received: readonly Visit[]): Generator<Statement> {
  const known = new Set<string>();
  for (const { id, president } of received) {
    if (president === undefined || known.has(president.key)) continue;
    known.add(president.key);
    yield {
      kind: "person",
      key: president.key,
      entry: {
        name: president.name,
        aliases: [],
        description: "President of the United States.",
        identifiers: identifiersOfPresident(president.key),
        nationalities: ["US"],
        positions: [],
        citations: [cited(`visit ${id}`)],
      },
    };
  }
}

function meetingStatement(visit: Visit, leaderAt: ReturnType<typeof leaderFinder>): Statement {
  const { id, date, countryName, visitors, list, others, description, president } = visit;
  const guests = [...visitors, ...others].flatMap(({ title, country: stated }, rank): Participant[] => {
    const leader = leaderAt({ meeting: id, rank });
    if (leader === undefined) return [];
    const country = leader.country ?? stated;
    return [
      {
        actor: leader.key,
        role: roleOf(rank, visitors.length, country),
        ...(title === "" ? {} : { title }),
        ...(country === null ? {} : { representing: country }),
      },
    ];
  });
  const host = president && { actor: president.key, role: "HOST" as const, title: "President", representing: "US" };
  return {
    kind: "meeting",
    key: `visit-${id}`,
    entry: {
      title: `Visit of ${visitors.map(({ title, name }) => `${title} ${name}`.trim()).join(" and ")} of ${countryName} to the United States`,
      ...(description === "" ? {} : { summary: description }),
      date,
      type: meetingType(description),
      host: "US",
      topics: [],
      participants: [...distinctActors(guests), ...(host ? [host] : [])],
      outcomes: [],
      citations: [citationOf(id, list)],
    },
  };
}

/** Visitors come first. Others named were met if they are of the United States; otherwise they took part. */
function roleOf(rank: number, visitors: number, country: string | null): Participant["role"] {
  if (rank === 0) return "HEAD_OF_DELEGATION";
  if (rank < visitors) return "MEMBER";
  return country === "US" ? "COUNTERPART" : "ATTENDEE";
}

function citationOf(id: string, list: string | undefined): ReturnType<typeof cited> {
  if (list === undefined) return cited(`visit ${id}`);
  return { ...cited(`visit ${id}`), quote: list, note: "Not all that the source says of who visited could be read." };
}
