import type { RecordFilter } from "@chancery/client/schema";
import { useOperation } from "../../api/use-operation";
import { ChartFrame } from "../../charts/ChartFrame";
import { RankedBars, rankedHeight } from "../../charts/RankedBars";
import { filterWords } from "../../filters/filter-words";
import { RecordsByTopicDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { countedOf } from "../../statistics/counted";

const SHOWN = 8;

interface TopicsChartProps {
  readonly between: readonly string[];
  readonly filter: RecordFilter;
}

/** The most frequent topics of the records between two countries. */
export function TopicsChart({ between, filter }: TopicsChartProps) {
  const query = useOperation(RecordsByTopicDocument, { filter });
  const topics = query.data ? countedOf(query.data) : [];
  const rows = topics.slice(0, SHOWN).map(({ value, label, count }) => ({
    id: value,
    label,
    count,
    address: `/timeline?${new URLSearchParams({ countries: between.join(","), topics: value, lanes: "topic" })}`,
  }));
  return (
    <ChartFrame
      title="Topics"
      note={`A record can have several topics. A topic includes narrower ones.${filterWords(filter)}`}
      rows={topics.map(({ value, label, ...counts }) => ({ slug: value, topic: label, ...counts }))}
      document={RecordsByTopicDocument}
      variables={{ filter }}
    >
      <QueryState query={query} height={`${rankedHeight(SHOWN)}px`}>
        {() =>
          rows.length > 0 ? (
            <RankedBars rows={rows} label="Bar chart: topics by number of records" color="var(--ink-soft)" />
          ) : (
            <p>No records with a topic.</p>
          )
        }
      </QueryState>
    </ChartFrame>
  );
}
