import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { RecordLineFragment } from "../../generated/documents";
import { MoreButton } from "../../parts/MoreButton";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { RecordLine } from "../../records/RecordLine";

interface RecordSectionProps<Page, Listed extends RecordLineFragment> {
  readonly title: string;
  readonly query: UseInfiniteQueryResult<InfiniteData<Page>>;
  /** Returns the list in a page of data. */
  readonly listOf: (page: Page) => { readonly totalCount: number; readonly nodes: readonly Listed[] };
  /** Returns a note to display beside the kind of a record. */
  readonly asideOf?: (record: Listed) => string;
}

/** A paginated list of records of one kind; nothing if it is empty. */
export function RecordSection<Page, Listed extends RecordLineFragment>(props: RecordSectionProps<Page, Listed>) {
  const { title, query, listOf, asideOf } = props;
  return (
    <QueryState query={query} height="30rem">
      {({ pages }) => {
        const [first] = pages;
        if (!first || listOf(first).totalCount === 0) return null;
        return (
          <Section title={title} count={listOf(first).totalCount}>
            <ul className="record-lines">
              {pages
                .flatMap((page) => listOf(page).nodes)
                .map((record) => (
                  <RecordLine key={record.id} record={record} {...(asideOf ? { aside: asideOf(record) } : {})} />
                ))}
            </ul>
            <MoreButton query={query} />
          </Section>
        );
      }}
    </QueryState>
  );
}
