import type { InferResult, Kysely } from "kysely";
import { stored } from "../database/stored.js";
import { dateOf } from "../dates/historical-date.js";
import type { DB } from "../generated/db.js";
import { publicId } from "../ids/global-id.js";
import type { ColumnsOfFields } from "../lookahead/needed-columns.js";

/** Selects records of every kind, with the columns that each kind adds. */
export function selectRecords(db: Kysely<DB>) {
  return db
    .selectFrom("record")
    .leftJoin("meeting", "meeting.id", "record.id")
    .leftJoin("agreement", "agreement.id", "record.id")
    .leftJoin("allegation", "allegation.id", "record.id")
    .leftJoin("milestone", "milestone.id", "record.id")
    .select([
      "record.id",
      "record.kind",
      "record.title",
      "record.summary",
      "record.date",
      "record.datasetId",
      "record.revision",
      "record.createdAt",
      "record.updatedAt",
      "meeting.type as meetingType",
      "meeting.hostId",
      "meeting.placeName",
      "meeting.placeCountryId",
      "meeting.latitude",
      "meeting.longitude",
      "agreement.type as agreementType",
      "agreement.status as agreementStatus",
      "allegation.claim",
      "allegation.quote",
      "allegation.retracted",
      "allegation.status as allegationStatus",
      "milestone.type as milestoneType",
    ]);
}

type RecordColumns = InferResult<ReturnType<typeof selectRecords>>[number];

export type MeetingRow = ReturnType<typeof toMeeting>;
export type AgreementRow = ReturnType<typeof toAgreement>;
export type AllegationRow = ReturnType<typeof toAllegation>;
export type MilestoneRow = ReturnType<typeof toMilestone>;
export type RecordRow = MeetingRow | AgreementRow | AllegationRow | MilestoneRow;

/** Converts a row to a record as the API returns it. `uuid` is the key in the database, `id` the public one. */
export function toRecord(columns: RecordColumns): RecordRow {
  switch (columns.kind) {
    case "MEETING":
      return toMeeting(columns);
    case "AGREEMENT":
      return toAgreement(columns);
    case "ALLEGATION":
      return toAllegation(columns);
    case "MILESTONE":
      return toMilestone(columns);
  }
}

/** Spread last into the row of a kind: V8 up to Node 20 makes a new hidden class for each property after a spread. */
function common({ id, title, summary, date, datasetId, revision, createdAt, updatedAt }: RecordColumns) {
  return {
    uuid: id,
    title,
    summary,
    date: dateOf(date),
    datasetId,
    revision,
    createdAt,
    updatedAt,
  };
}

export function toMeeting(columns: RecordColumns) {
  const { placeName, placeCountryId, latitude, longitude } = columns;
  return {
    __typename: "Meeting" as const,
    id: publicId("meeting", columns.id),
    type: stored(columns.meetingType, "meeting.type"),
    hostId: columns.hostId,
    place: placeName === null ? null : { name: placeName, countryId: placeCountryId, latitude, longitude },
    ...common(columns),
  };
}

export function toAgreement(columns: RecordColumns) {
  return {
    __typename: "Agreement" as const,
    id: publicId("agreement", columns.id),
    type: stored(columns.agreementType, "agreement.type"),
    status: stored(columns.agreementStatus, "agreement.status"),
    ...common(columns),
  };
}

export function toAllegation(columns: RecordColumns) {
  const { quote, retracted } = columns;
  return {
    __typename: "Allegation" as const,
    id: publicId("allegation", columns.id),
    claim: stored(columns.claim, "allegation.claim"),
    quote,
    retracted: dateOf(retracted),
    status: stored(columns.allegationStatus, "allegation.status"),
    ...common(columns),
  };
}

export function toMilestone(columns: RecordColumns) {
  return {
    __typename: "Milestone" as const,
    id: publicId("milestone", columns.id),
    type: stored(columns.milestoneType, "milestone.type"),
    ...common(columns),
  };
}

const SHARED = {
  __typename: [],
  id: ["id"],
  title: ["title"],
  summary: ["summary"],
  date: ["date"],
  revision: ["revision"],
  createdAt: ["createdAt"],
  updatedAt: ["updatedAt"],
  dataset: ["datasetId"],
  countries: ["id"],
  actors: ["id"],
  topics: ["id"],
  citations: ["id"],
  revisions: ["id"],
} as const;
/** The columns that each field needs; `kind` is always read. */
export const RECORD_COLUMNS = {
  Meeting: {
    ...SHARED,
    type: ["meetingType"],
    host: ["hostId"],
    place: ["placeName", "placeCountryId", "latitude", "longitude"],
    participants: ["id"],
    outcomes: ["id"],
  },
  Agreement: {
    ...SHARED,
    type: ["agreementType"],
    status: ["agreementStatus"],
    parties: ["id"],
    events: ["id"],
    meetings: ["id"],
  },
  Allegation: {
    ...SHARED,
    claim: ["claim"],
    quote: ["quote"],
    retracted: ["retracted"],
    status: ["allegationStatus"],
    claimants: ["id"],
    accused: ["id"],
    concerning: ["id"],
    responses: ["id"],
    assessments: ["id"],
  },
  Milestone: { ...SHARED, type: ["milestoneType"], actorsInvolved: ["id"] },
} as const satisfies ColumnsOfFields<keyof RecordColumns>;
