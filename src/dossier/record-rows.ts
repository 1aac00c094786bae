import type { Insertable } from "kysely";
import { historicalDate } from "../dates/historical-date.js";
import type { DB, RecordKind } from "../generated/db.js";
import { countryKey, topicKey } from "../ids/uuid.js";
import { fingerprint } from "../store/fingerprint.js";
import { citationRows } from "./citation-rows.js";
import type { Dossier } from "./format.js";
import type { DossierKeys } from "./keys.js";

/** The tables that say of what kind a record is. */
export const KIND_TABLES = ["meeting", "agreement", "allegation", "milestone"] as const;

/** The tables that hold the parts of records, in an order in which they can be filled, with the column of the record. */
export const PART_TABLES = [
  ["participation", "meetingId"],
  ["agreementParty", "agreementId"],
  ["agreementEvent", "agreementId"],
  ["meetingOutcome", "meetingId"],
  ["allegationClaimant", "allegationId"],
  ["allegationAccused", "allegationId"],
  ["allegationConcerning", "allegationId"],
  ["allegationResponse", "allegationId"],
  ["assessment", "allegationId"],
  ["milestoneActor", "milestoneId"],
  ["recordTopic", "recordId"],
  ["citation", "recordId"],
] as const;

type PartTable = (typeof KIND_TABLES)[number] | (typeof PART_TABLES)[number][0];
type Parts = { readonly [Table in PartTable]?: Insertable<DB[Table]>[] };

/** The rows of a record, by table, and the record as the dossier states it. */
export interface RecordRows {
  readonly id: string;
  readonly fingerprint: string;
  readonly record: Insertable<DB["record"]>;
  readonly parts: Parts;
  readonly content: object;
}

export function recordRows(
  { meetings, agreements, allegations, milestones }: Dossier,
  keys: DossierKeys,
): RecordRows[] {
  const rows = <Entry extends AnyEntry>(
    kind: RecordKind,
    entries: Record<string, Entry>,
    parts: (id: string, key: string, entry: Entry) => Parts,
  ) =>
    Object.entries(entries).map(([key, entry]) =>
      commonRows(kind, key, entry, parts(keys.record(key), key, entry), keys),
    );
  return [
    ...rows("MEETING", meetings, (id, _key, entry) => meetingParts(id, entry, keys)),
    ...rows("AGREEMENT", agreements, (id, key, entry) => agreementParts(id, key, entry, keys)),
    ...rows("ALLEGATION", allegations, (id, key, entry) => allegationParts(id, key, entry, keys)),
    ...rows("MILESTONE", milestones, (id, _key, entry) => milestoneParts(id, entry, keys)),
  ];
}

type AnyEntry = Pick<Dossier["meetings"][string], "title" | "summary" | "date" | "topics" | "citations">;

function commonRows(kind: RecordKind, key: string, entry: AnyEntry, parts: Parts, keys: DossierKeys): RecordRows {
  const id = keys.record(key);
  const stated = fingerprint([kind, entry]);
  const date = entry.date === undefined ? null : historicalDate(entry.date);
  return {
    id,
    fingerprint: stated,
    record: {
      id,
      kind,
      datasetId: keys.dataset,
      key,
      title: entry.title,
      summary: entry.summary ?? null,
      date: date?.edtf ?? null,
      dateEarliest: date && (date.earliest ?? "-infinity"),
      dateLatest: date && (date.latest ?? "infinity"),
      fingerprint: stated,
      updatedAt: new Date(),
    },
    parts: {
      ...parts,
      recordTopic: entry.topics.map((slug) => ({ recordId: id, topicId: topicKey(slug) })),
      citation: [...citationRows({ recordId: id }, entry.citations, keys), ...(parts.citation ?? [])],
    },
    content: entry,
  };
}

function meetingParts(id: string, entry: Dossier["meetings"][string], keys: DossierKeys): Parts {
  const { place } = entry;
  return {
    meeting: [
      {
        id,
        kind: "MEETING",
        type: entry.type,
        hostId: entry.host === undefined ? null : countryKey(entry.host),
        placeName: place?.name ?? null,
        placeCountryId: place?.country === undefined ? null : countryKey(place.country),
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      },
    ],
    participation: entry.participants.map(({ actor, role, title, representing }, index) => ({
      meetingId: id,
      rank: index + 1,
      actorId: keys.actor(actor),
      role,
      title: title ?? null,
      representingId: representing === undefined ? null : countryKey(representing),
    })),
    meetingOutcome: entry.outcomes.map((agreement) => ({ meetingId: id, agreementId: keys.record(agreement) })),
  };
}

function agreementParts(id: string, key: string, entry: Dossier["agreements"][string], keys: DossierKeys): Parts {
  const events = entry.events.map((event) => ({ ...event, id: keys.part("event", key, event.key) }));
  return {
    agreement: [{ id, kind: "AGREEMENT", type: entry.type, status: entry.status }],
    agreementParty: entry.parties.map(({ actor, joined, left }, index) => ({
      agreementId: id,
      rank: index + 1,
      actorId: keys.actor(actor),
      joined: joined ?? null,
      left: left ?? null,
    })),
    agreementEvent: events.map((event, index) => ({
      id: event.id,
      agreementId: id,
      rank: index + 1,
      type: event.type,
      date: event.date ?? null,
      sortDate: sortDay(event.date),
      actorId: event.actor === undefined ? null : keys.actor(event.actor),
      note: event.note ?? null,
    })),
    citation: events.flatMap((event) => citationRows({ recordId: id, eventId: event.id }, event.citations, keys)),
  };
}

function allegationParts(id: string, key: string, entry: Dossier["allegations"][string], keys: DossierKeys): Parts {
  const responses = entry.responses.map((response) => ({ ...response, id: keys.part("response", key, response.key) }));
  const assessments = entry.assessments.map((assessment) => ({
    ...assessment,
    id: keys.part("assessment", key, assessment.key),
  }));
  const side = (actors: readonly string[]) =>
    actors.map((actor, index) => ({ allegationId: id, rank: index + 1, actorId: keys.actor(actor) }));
  return {
    allegation: [
      { id, kind: "ALLEGATION", claim: entry.claim, quote: entry.quote ?? null, retracted: entry.retracted ?? null },
    ],
    allegationClaimant: side(entry.claimants),
    allegationAccused: side(entry.accused),
    allegationConcerning: entry.concerning.map((record, index) => ({
      allegationId: id,
      rank: index + 1,
      recordId: keys.record(record),
    })),
    allegationResponse: responses.map((response, index) => ({
      id: response.id,
      allegationId: id,
      rank: index + 1,
      actorId: keys.actor(response.actor),
      stance: response.stance,
      statement: response.statement ?? null,
      quote: response.quote ?? null,
      date: response.date ?? null,
      sortDate: sortDay(response.date),
    })),
    assessment: assessments.map((assessment, index) => ({
      id: assessment.id,
      allegationId: id,
      rank: index + 1,
      actorId: keys.actor(assessment.by),
      verdict: assessment.verdict,
      note: assessment.note ?? null,
      date: assessment.date ?? null,
      sortDate: sortDay(assessment.date),
    })),
    citation: [
      ...responses.flatMap((response) =>
        citationRows({ recordId: id, responseId: response.id }, response.citations, keys),
      ),
      ...assessments.flatMap((assessment) =>
        citationRows({ recordId: id, assessmentId: assessment.id }, assessment.citations, keys),
      ),
    ],
  };
}

function milestoneParts(id: string, entry: Dossier["milestones"][string], keys: DossierKeys): Parts {
  return {
    milestone: [{ id, kind: "MILESTONE", type: entry.type }],
    milestoneActor: entry.actors.map(({ actor, role }, index) => ({
      milestoneId: id,
      rank: index + 1,
      actorId: keys.actor(actor),
      role,
    })),
  };
}

/** What a part is sorted by: the first day that its date may mean, or where that is open the last one. */
function sortDay(date: string | undefined): string {
  const parsed = date === undefined ? null : historicalDate(date);
  return parsed?.earliest ?? parsed?.latest ?? "-infinity";
}
