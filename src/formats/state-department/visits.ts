import { originOf, type Row, RowProblem } from "../../mapping/scope.js";
import type { Origin, Statement } from "../../statements/statement.js";
import type { CodedFormat } from "../coded-format.js";
import { type Appearance, leaderFinder, leadersOf } from "./leaders.js";
import { meetingType } from "./meeting-type.js";
import { identifiersOfPresident, presidentOn } from "./presidents.js";
import { type Mention, peopleListed } from "./remarks.js";
import { cited, collection, leaderStatement, PUBLISHER } from "./source.js";
import { termFinder } from "./terms.js";
import { type Trip, textOf, tripOf } from "./trip.js";

interface Visit extends Trip {
  readonly visitors: readonly Mention[];
  readonly description: string;
  readonly president: ReturnType<typeof presidentOn>;
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
    for await (const row of rows) {
      try {
        received.push(visitOf(row));
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        account.rejected(row, error.message);
      }
    }
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
  const visitor = textOf(row, "visitor");
  if (visitor === "") throw new RowProblem("it does not say who visited");
  const people = peopleListed(visitor);
  const description = textOf(row, "description");
  const president = presidentOn(trip.day);
  return {
    ...trip,
    visitors: (people.length > 0 ? people : [{ title: "", name: visitor }]).map((person) => ({
      ...person,
      country: trip.country,
      isStated: true,
    })),
    description,
    president: president && metPresident(description, president.surname) ? president : undefined,
    origin: originOf(row),
  };
}

/** Whether the president is said to have received them. Official visits are to the president, but that is not said. */
function metPresident(description: string, surname: string): boolean {
  return new RegExp(
    `\\b(?:[Mm]et|[Cc]onferred|[Dd]iscussed|[Tt]alks|[Mm]eeting)\\b[^.;]*\\bPresident ${surname}\\b(?!['’])`,
  ).test(description);
}

function appearancesOf({ id, day, visitors }: Visit): Appearance[] {
  return visitors.map((mention, rank) => ({ mention, day, meeting: id, rank }));
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
  const { id, date, day, country, countryName, visitors, description, president } = visit;
  const guests = visitors.flatMap(({ title }, rank) => {
    const leader = leaderAt({ day, meeting: id, rank });
    if (leader === undefined) return [];
    return [
      {
        actor: leader.key,
        role: rank === 0 ? ("HEAD_OF_DELEGATION" as const) : ("MEMBER" as const),
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
      participants: [...guests, ...(host ? [host] : [])],
      outcomes: [],
      citations: [cited(`visit ${id}`)],
    },
  };
}
