import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { inWords } from "../../records/labels";
import type { Viewed } from "./viewed";

/** The participants of a meeting in the source's order, grouped by the country that they represented. */
export function Delegations({ meeting }: { readonly meeting: Extract<Viewed, { __typename: "Meeting" }> }) {
  const { edges, totalCount } = meeting.participants;
  const delegations = Map.groupBy(edges, ({ representing }) => representing?.name ?? "");
  return (
    <Section title="Participants" count={totalCount}>
      <div className="columns">
        {[...delegations].map(([country, delegation]) => (
          <section key={country}>
            {country && <h3>{country}</h3>}
            <ul className="people">
              {delegation.map(({ node, title, role, position }) => (
                <li key={node.id}>
                  <ActorName actor={node} />
                  <small>{title ?? position?.title ?? inWords(role)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
