import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { inWords } from "../../records/labels";
import type { Viewed } from "./viewed";

/** Who took part, in the order of the source, by the country that they stood for. */
export function Delegations({ meeting }: { readonly meeting: Extract<Viewed, { __typename: "Meeting" }> }) {
  const { edges, totalCount } = meeting.participants;
  const delegations = Map.groupBy(edges, ({ representing }) => representing?.name ?? "");
  return (
    <Section title="Who took part" count={totalCount}>
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
