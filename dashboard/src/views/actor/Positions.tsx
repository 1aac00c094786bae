import type { HeldPositionFragment } from "../../generated/documents";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { SourceNotes } from "../../records/SourceNotes";

/** Positions that a person holds or held, or that are held in an organisation. */
export function Positions({ positions }: { readonly positions: readonly HeldPositionFragment[] }) {
  if (positions.length === 0) return null;
  return (
    <Section title="Positions" count={positions.length}>
      <ul className="people">
        {positions.map(({ id, title, person, organization, country, from, to, citations }) => (
          <li key={id}>
            <strong>{title}</strong>{" "}
            <small>
              <ActorName actor={person} />
              {organization && (
                <>
                  {" · "}
                  <ActorName actor={organization} />
                </>
              )}
              {country && (
                <>
                  {" · "}
                  <ActorName actor={country} />
                </>
              )}
              {from && ` · from ${from.label}`}
              {to && ` · ${to.label.startsWith("until") ? to.label : `until ${to.label}`}`}
            </small>
            <SourceNotes citations={citations} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
