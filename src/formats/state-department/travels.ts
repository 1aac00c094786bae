import { originOf, type Row, RowProblem } from "../../mapping/scope.js";
import type { Origin, Statement } from "../../statements/statement.js";
import type { CodedFormat } from "../coded-format.js";
import { readRows } from "../read-rows.js";
import { type Appearance, leaderFinder, leadersOf } from "./leaders.js";
import { meetingType } from "./meeting-type.js";
import { identifiersOfPresident } from "./presidents.js";
import { type Mention, peopleMet } from "./remarks.js";
import { cited, collection, distinctActors, leaderStatement, type Participant, PUBLISHER } from "./source.js";
import { termFinder } from "./terms.js";
import { repetitionFinder, type Trip, textOf, tripOf } from "./trip.js";

interface Journey extends Trip {
  readonly traveller: { readonly key: string; readonly name: string; readonly title: string };
  readonly place: string;
  readonly remarks: string;
  readonly met: readonly Mention[];
  readonly origin: Origin;
}

const TITLES: Readonly<Record<string, string>> = { president: "President", secretary: "Secretary of State" };

/** Journeys abroad of US presidents and secretaries of state (HistoryAtState/travels). */
export const travels: CodedFormat = {
  dataset: {
    slug: "state-department-travels",
    title: "Travels abroad of US presidents and secretaries of state",
    description: "Journeys with dates, places and those who were met, by the Office of the Historian.",
    licence: "CC0-1.0",
    url: "https://github.com/HistoryAtState/travels",
  },
  input: { format: "xml", rows: "trip", files: "**/*-travels/*.xml" },
  async *state(rows, account) {
    yield collection(
      "Travels abroad of the president and of the secretary of state",
      "https://history.state.gov/departmenthistory/travels",
    );
    yield PUBLISHER;
    const journeys: Journey[] = [];
    const unrepeated = repetitionFinder();
    for await (const journey of readRows(rows, account, (row) => unrepeated(row, journeyOf(row))))
      journeys.push(journey);
    yield* travellers(journeys);
    const leaders = leadersOf(journeys.flatMap(appearancesOf));
    const termsOf = termFinder(leaders);
    for (const leader of leaders) yield leaderStatement(leader, termsOf(leader), "journey");
    const leaderAt = leaderFinder(leaders);
    for (const journey of journeys) yield { ...meetingStatement(journey, leaderAt), origin: journey.origin };
  },
};

function journeyOf(row: Row): Journey {
  const trip = tripOf(row, "country");
  const role = textOf(row, "@role") || textOf(row, "role");
  const key = textOf(row, "@who");
  const name = textOf(row, "name");
  const title = TITLES[role];
  if (title === undefined) throw new RowProblem(`the role "${role}" is neither president nor secretary`);
  if (name === "" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) throw new RowProblem("it does not say who travelled");
  const remarks = textOf(row, "remarks");
  return {
    ...trip,
    traveller: { key, name, title },
    place: textOf(row, "locale"),
    remarks,
    met: peopleMet(remarks, trip),
    origin: originOf(row),
  };
}

/** Returns the appearances of those whom the remarks name, except US presidents, who are stated separately. */
function appearancesOf({ id, start, met }: Journey): Appearance[] {
  return met.flatMap((mention, rank) =>
    mention.president === undefined ? [{ mention, start, meeting: id, rank }] : [],
  );
}

/**
 * Yields the presidents and secretaries. Their identifiers equate the secretaries with the people of state-department-pocom, and the
 * presidents with those of state-department-visits.
 */
function* travellers(journeys: readonly Journey[]): Generator<Statement> {
  const people = new Map<string, { name: string; title: string; locator: string }>();
  for (const { id, traveller, met } of journeys) {
    const locator = `journey ${id}`;
    if (!people.has(traveller.key)) people.set(traveller.key, { ...traveller, locator });
    for (const { president, name } of met) {
      if (president !== undefined && !people.has(president))
        people.set(president, { name, title: "President", locator });
    }
  }
  for (const [key, { name, title, locator }] of people) {
    yield {
      kind: "person",
      key,
      entry: {
        name,
        aliases: [],
        description: `${title} of the United States.`,
        identifiers:
          title === "President" ? identifiersOfPresident(key) : [{ scheme: "state-department-pocom", value: key }],
        nationalities: ["US"],
        positions: [],
        citations: [cited(locator)],
      },
    };
  }
}

function meetingStatement(journey: Journey, leaderAt: ReturnType<typeof leaderFinder>): Statement {
  const { id, date, country, countryName, traveller, place, remarks, met } = journey;
  const where = country === null ? {} : { country };
  const others = met.flatMap((mention, rank): Participant[] => {
    const leader = leaderAt({ meeting: id, rank });
    const actor = mention.president ?? leader?.key;
    const representing = leader ? leader.country : mention.country;
    if (actor === undefined || actor === traveller.key) return [];
    return [
      {
        actor,
        role: representing === "US" ? ("MEMBER" as const) : ("COUNTERPART" as const),
        title: mention.title,
        ...(representing ? { representing } : {}),
      },
    ];
  });
  return {
    kind: "meeting",
    key: `journey-${id}`,
    entry: {
      title: `${traveller.title} ${traveller.name} in ${countryName}`,
      ...(remarks === "" ? {} : { summary: remarks }),
      date,
      type: meetingType(remarks),
      ...(country === null ? {} : { host: country }),
      place: { name: place || countryName, ...where },
      topics: [],
      participants: [
        { actor: traveller.key, role: "HEAD_OF_DELEGATION", title: traveller.title, representing: "US" },
        ...distinctActors(others),
      ],
      outcomes: [],
      citations: [cited(`journey ${id}`)],
    },
  };
}
