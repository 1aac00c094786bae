import type { OverviewTotalsQuery } from "../../generated/documents";
import { Section } from "../../parts/Section";

/** Where the records come from, and on which terms. */
export function Datasets({ datasets }: { readonly datasets: OverviewTotalsQuery["datasets"]["nodes"] }) {
  return (
    <Section title="Where it comes from">
      <ul className="people columns">
        {datasets.map(({ id, title, recordCount, licence }) => (
          <li key={id}>
            {title}
            <small>
              {recordCount === 1 ? "1 record" : `${recordCount.toLocaleString()} records`}
              {licence && ` · ${licence}`}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
