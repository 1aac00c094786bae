import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { AGREEMENT_STATUSES, inWords } from "../../records/labels";
import { RecordLine } from "../../records/RecordLine";
import { SourceNotes } from "../../records/SourceNotes";
import type { Viewed } from "./viewed";

/** The parties to an agreement, the steps in its history, and the meetings that led to it. */
export function AgreementParts({ agreement }: { readonly agreement: Extract<Viewed, { __typename: "Agreement" }> }) {
  const { parties, events, meetings, agreementStatus } = agreement;
  return (
    <>
      <Section title="Parties">
        <p>Status: {AGREEMENT_STATUSES[agreementStatus]}</p>
        <ul className="people">
          {parties.map(({ actor, joined, left }) => (
            <li key={actor.id}>
              <ActorName actor={actor} />
              {(joined ?? left) && (
                <small>
                  {joined && `since ${joined.label}`} {left && `until ${left.label}`}
                </small>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {events.length > 0 && (
        <Section title="Steps">
          <ol className="steps">
            {events.map(({ id, type, date, actor, note, citations }) => (
              <li key={id}>
                <strong>{inWords(type)}</strong> {date?.label} {actor && <ActorName actor={actor} />}
                {note && <p>{note}</p>}
                <SourceNotes citations={citations} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {meetings.nodes.length > 0 && (
        <Section title="Meetings that led to it">
          <ul className="record-lines">
            {meetings.nodes.map((meeting) => (
              <RecordLine key={meeting.id} record={meeting} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
