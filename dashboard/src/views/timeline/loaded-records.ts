import type { RecordFilter } from "@chancery/client/schema";
import { useEffect, useMemo } from "react";
import { usePages } from "../../api/use-operation";
import { TimelineViewDocument, type TimelineViewQuery } from "../../generated/documents";
import type { ShownQuery } from "../../parts/QueryState";
import type { TimelineRecord } from "./spans";

/** The records of a list that are loaded so far: the latest. */
export interface LoadedRecords {
  readonly records: readonly TimelineRecord[];
  /** The total number, loaded or not. */
  readonly totalCount: number;
  /** Whether there are more than can be drawn. */
  readonly isCut: boolean;
  /** Whether more can be loaded and drawn. */
  readonly hasMore: boolean;
  /** Whether more are loading. */
  readonly isReading: boolean;
  /** Loads the next page. */
  readonly readMore: () => void;
}

/** The maximum number of records drawn: more would be hard to tell apart and slow to load. */
const BOUND = 1000;
const PAGE = 100;

/** Returns the variables of the first page. */
export function pageVariables(filter: RecordFilter) {
  return { filter, orderBy: { field: "DATE" as const, direction: "DESC" as const }, first: PAGE };
}

/**
 * Loads the matching records, latest first. If all of them can be drawn, it loads all; otherwise one page, and more at the
 * reader's request, or as far back as the selected period reaches. Each page is available as soon as it arrives.
 *
 * @param since the start of the selected period, in milliseconds since 1970; undefined if none is selected
 */
export function useLoadedRecords(filter: RecordFilter, since: number | undefined): ShownQuery<LoadedRecords> {
  const query = usePages(TimelineViewDocument, pageVariables(filter), ({ timeline }) => timeline.pageInfo);
  const { data, error, isPlaceholderData, isFetching, isFetchingNextPage, fetchNextPage } = query;
  const read = useMemo(() => data && readOf(data.pages), [data]);
  const isWanted = read?.hasMore === true && (!read.isCut || !reachesBackTo(since, read.records));
  const isNextDue = isWanted && !isPlaceholderData && !isFetching && !error;
  const isReading = (isWanted && !error) || isFetchingNextPage;
  useEffect(() => {
    if (isNextDue) void fetchNextPage();
  }, [isNextDue, fetchNextPage]);
  const loaded = read && { ...read, isReading, readMore: () => void fetchNextPage() };
  return { data: loaded, error, isPlaceholderData };
}

function readOf(pages: readonly TimelineViewQuery[]) {
  const records = pages.flatMap(({ timeline }) => timeline.nodes);
  const last = pages.at(-1)?.timeline;
  const totalCount = last?.totalCount ?? 0;
  const hasMore = last?.pageInfo.hasNextPage === true && records.length < BOUND;
  return { records, totalCount, isCut: totalCount > BOUND, hasMore };
}

/** Whether the records, latest first, go back to this time. */
function reachesBackTo(time: number | undefined, records: readonly TimelineRecord[]): boolean {
  if (time === undefined) return true;
  const { earliest, latest } = records.at(-1)?.date ?? {};
  return Date.parse(earliest ?? latest ?? "") <= time;
}
