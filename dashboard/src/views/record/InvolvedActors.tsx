import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { inWords } from "../../records/labels";
import type { Viewed } from "./viewed";

/** The actors involved in a milestone, with their roles. */
export function InvolvedActors({ milestone }: { readonly milestone: Extract<Viewed, { __typename: "Milestone" }> }) {
  return (
    <Section title="Who was involved">
      <ul className="people">
        {milestone.actorsInvolved.map(({ actor, role }) => (
          <li key={actor.id}>
            <ActorName actor={actor} />
            {role !== "OTHER" && <small>{inWords(role)}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
