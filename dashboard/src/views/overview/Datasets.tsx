import type { OverviewTotalsQuery } from "../../generated/documents";
import { countText } from "../../locale";
import { Section } from "../../parts/Section";

/** The datasets, with their number of records and licence. */
export function Datasets({ datasets }: { readonly datasets: OverviewTotalsQuery["datasets"]["nodes"] }) {
  return (
    <Section title="Datasets">
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

/** A dataset of actors has no records, so its count is not displayed. */
function countOf(records: number): string {
  return records === 0 ? "" : countText(records, "record");
}
