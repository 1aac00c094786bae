import { ChartFrame } from "../../charts/ChartFrame";
import { RankedBars } from "../../charts/RankedBars";
import { RelationViewDocument, type RelationViewQuery } from "../../generated/documents";

type Topics = NonNullable<RelationViewQuery["relation"]>["topics"];

const SHOWN = 8;

/** What the records between two countries are about. */
export function TopicsChart({ between, topics }: { readonly between: string[]; readonly topics: Topics }) {
  const rows = topics.slice(0, SHOWN).map(({ count, topic: { slug, name } }) => ({
    id: slug,
    label: name,
    count,
    address: `/timeline?${new URLSearchParams({ countries: between.join(","), topics: slug, lanes: "topic" })}`,
  }));
  return (
    <ChartFrame
      title="Topics"
      note="A record may be about several."
      rows={topics.map(({ count, topic }) => ({ topic: topic.name, count }))}
      document={RelationViewDocument}
      variables={{ between }}
    >
      {rows.length > 0 ? (
        <RankedBars rows={rows} label="Topics by records" color="var(--ink-soft)" />
      ) : (
        <p>No record between them has a topic.</p>
      )}
    </ChartFrame>
  );
}
