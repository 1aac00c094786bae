import { Link } from "@tanstack/react-router";
import type { ActorProfileFragment } from "../../generated/documents";
import { countText } from "../../locale";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { SourcedWords } from "../../records/SourcedWords";
import { FilteredRecords } from "../timeline/FilteredRecords";

/** The sections that people and organisations share: records, co-participants, names and sources. */
export function ActorSections({ actor }: { readonly actor: ActorProfileFragment }) {
  const { id, timeline, coParticipants, aliases, identifiers, citations } = actor;
  return (
    <>
      {timeline.totalCount > 0 && <FilteredRecords filter={{ actors: [id] }} by="kind" />}
      {coParticipants.totalCount > 0 && (
        <Section title="Appears with" count={coParticipants.totalCount}>
          <ul className="people columns">
            {coParticipants.edges.map(({ node, count, first, last }) => (
              <li key={node.id}>
                <ActorName actor={node} />
                <small>
                  {countText(count, "record")}
                  {first && `, ${first.label}`}
                  {last && first && last.label !== first.label && ` to ${last.label}`}
                </small>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/network" search={{ center: id }}>
              See the network
            </Link>
          </p>
        </Section>
      )}
      <Section title="Names">
        <ul className="people columns">
          {aliases.map(({ value, language, kind }) => (
            <li key={`${value} ${language}`}>
              <bdi lang={language ?? undefined}>{value}</bdi>
              <small>{kind.toLowerCase()}</small>
            </li>
          ))}
        </ul>
        {identifiers.length > 0 && (
          <p className="provenance">{identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(" · ")}</p>
        )}
      </Section>
      <Section title="Sources">
        <SourcedWords citations={citations} />
      </Section>
    </>
  );
}
