import { Fragment } from "react";
import type { HeldPositionFragment } from "../../generated/documents";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { SourceNotes } from "../../records/SourceNotes";

interface PositionsProps {
  readonly positions: readonly HeldPositionFragment[];
  /** The id of the page's actor, whose name is not repeated. */
  readonly owner: string;
}

/** The positions of a person, or those in an organisation. */
export function Positions({ positions, owner }: PositionsProps) {
  if (positions.length === 0) return null;
  return (
    <Section title="Positions" count={positions.length}>
      <ul className="people">
        {positions.map((position) => (
          <li key={position.id}>
            <strong>{position.title}</strong> <PositionNotes position={position} owner={owner} />
            <SourceNotes citations={position.citations} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The holder, organisation, country and dates of a position. */
function PositionNotes({ position, owner }: { readonly position: HeldPositionFragment; readonly owner: string }) {
  const { person, organization, country, from, to } = position;
  const actors = [person, organization, country].filter((actor) => actor !== null).filter(({ id }) => id !== owner);
  const span = [from && bound("from", "until", from.label), to && bound("until", "from", to.label)]
    .filter(Boolean)
    .join(" · ");
  return (
    <small>
      {actors.map((actor, index) => (
        <Fragment key={actor.id}>
          {index > 0 && " · "}
          <ActorName actor={actor} />
        </Fragment>
      ))}
      {actors.length > 0 && span && " · "}
      {span}
    </small>
  );
}

/** Describes one end of a period. If its date has only one known bound, its label already starts with "from" or "until". */
function bound(end: "from" | "until", other: "from" | "until", label: string): string {
  if (label.startsWith(`${end} `)) return label;
  if (label.includes("–")) return `${end} some time in ${label}`;
  if (!label.startsWith(`${other} `)) return `${end} ${label}`;
  return `${end} ${label.slice(other.length + 1)} at the ${end === "from" ? "latest" : "earliest"}`;
}
