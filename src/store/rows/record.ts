import { historicalDate } from "../../dates/historical-date.js";
import type { RecordKind } from "../../generated/db.js";
import { countryKey, topicKey } from "../../ids/uuid.js";
import type { Entries } from "../../statements/statement.js";
import { citationRows } from "./citation.js";
import type { Rows, Stated } from "./rows.js";

/** The tables of the kinds of records. */
export const KIND_TABLES = ["meeting", "agreement", "allegation", "milestone"] as const;

/** The tables of the parts of records, in an order in which they can be filled, with the column of the record. */
export const RECORD_PARTS = [
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
] as const;

export function meetingRows(stated: Stated<Entries["meeting"]>): Rows {
  const { id, entry, keys } = stated;
  const { place } = entry;
  return commonRows("MEETING", stated, {
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
  });
}

export function agreementRows(stated: Stated<Entries["agreement"]>): Rows {
  const { id, key, entry, keys } = stated;
  const events = entry.events.map((event) => ({ ...event, id: keys.part("event", key, event.key) }));
  return commonRows("AGREEMENT", stated, {
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
      key: event.key,
      rank: index + 1,
      type: event.type,
      date: event.date ?? null,
      sortDate: sortDay(event.date),
      actorId: event.actor === undefined ? null : keys.actor(event.actor),
      note: event.note ?? null,
    })),
    citation: events.flatMap((event) => citationRows({ recordId: id, eventId: event.id }, event.citations, keys)),
  });
}

export function allegationRows(stated: Stated<Entries["allegation"]>): Rows {
  const { id, key, entry, keys } = stated;
  const responses = entry.responses.map((response) => ({ ...response, id: keys.part("response", key, response.key) }));
  const assessments = entry.assessments.map((assessment) => ({
    ...assessment,
    id: keys.part("assessment", key, assessment.key),
  }));
  const side = (actors: readonly string[]) =>
    actors.map((actor, index) => ({ allegationId: id, rank: index + 1, actorId: keys.actor(actor) }));
  return commonRows("ALLEGATION", stated, {
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
      key: response.key,
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
      key: assessment.key,
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
  });
}

export function milestoneRows(stated: Stated<Entries["milestone"]>): Rows {
  const { id, entry, keys } = stated;
  return commonRows("MILESTONE", stated, {
    milestone: [{ id, kind: "MILESTONE", type: entry.type }],
    milestoneActor: entry.actors.map(({ actor, role }, index) => ({
      milestoneId: id,
      rank: index + 1,
      actorId: keys.actor(actor),
      role,
    })),
  });
}

function commonRows(kind: RecordKind, stated: Stated<AnyEntry>, parts: Rows): Rows {
  const { id, key, entry, fingerprint, keys, at } = stated;
  const date = entry.date === undefined ? null : historicalDate(entry.date);
  return {
    record: [
      {
        id,
        kind,
        datasetId: keys.dataset,
        key,
        title: entry.title,
        summary: entry.summary ?? null,
        date: date?.edtf ?? null,
        dateEarliest: date && (date.earliest ?? "-infinity"),
        dateLatest: date && (date.latest ?? "infinity"),
        fingerprint,
        updatedAt: at,
      },
    ],
    ...parts,
    recordTopic: entry.topics.map((slug) => ({ recordId: id, topicId: topicKey(slug) })),
    citation: [...citationRows({ recordId: id }, entry.citations, keys), ...(parts.citation ?? [])],
  };
}

type AnyEntry = Pick<Entries["meeting"], "title" | "summary" | "date" | "topics" | "citations">;

/** Returns the day to sort a part by: the first that its date may mean, or the last if the start is open. */
function sortDay(date: string | undefined): string {
  const parsed = date === undefined ? null : historicalDate(date);
  return parsed?.earliest ?? parsed?.latest ?? "-infinity";
}
