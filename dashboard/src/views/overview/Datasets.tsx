import type { OverviewTotalsQuery } from "../../generated/documents";
import { countText } from "../../locale";
import { Section } from "../../parts/Section";

/** Where the records come from, and on which terms. */
export function Datasets({ datasets }: { readonly datasets: OverviewTotalsQuery["datasets"]["nodes"] }) {
  return (
    <Section title="Where it comes from">
      <ul className="people columns">
        {datasets.map(({ id, title, recordCount, licence }) => (
          <li key={id}>
            {title}
            <small>{[countOf(recordCount), licence].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Nothing is said of a dataset of actors without records. */
function countOf(records: number): string {
  return records === 0 ? "" : countText(records, "record");
}
