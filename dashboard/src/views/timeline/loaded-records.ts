import type { RecordFilter } from "@chancery/client/schema";
import { useEffect, useMemo } from "react";
import { usePages } from "../../api/use-operation";
import { TimelineViewDocument, type TimelineViewQuery } from "../../generated/documents";
import type { ShownQuery } from "../../parts/QueryState";
import type { TimelineRecord } from "./spans";

/** The latest records of a list, as many as were read. */
export interface LoadedRecords {
  readonly records: readonly TimelineRecord[];
  /** How many there are, read or not. */
  readonly totalCount: number;
  /** Whether there are more than can be drawn. */
  readonly isCut: boolean;
  /** Whether more can be read, and drawn with the others. */
  readonly hasMore: boolean;
  /** Whether more are on their way. */
  readonly isReading: boolean;
  /** Reads the next page. */
  readonly readMore: () => void;
}

/** How many records are drawn at most: what one can still see apart, and wait for. */
const BOUND = 1000;
const PAGE = 100;

/** The variables of the first page, which the others follow. */
export function pageVariables(filter: RecordFilter) {
  return { filter, orderBy: { field: "DATE" as const, direction: "DESC" as const }, first: PAGE };
}

/**
 * Reads the records that match, the latest first: all of them where they can be drawn; of more only a page, and others when
 * the reader asks, or as far back as the time goes that is shown. Each page can be shown as soon as it has come.
 *
 * @param since the beginning of the time that is shown, in milliseconds since 1970; undefined where none is chosen
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

/** Whether the records, the latest first, go back to a time. */
function reachesBackTo(time: number | undefined, records: readonly TimelineRecord[]): boolean {
  if (time === undefined) return true;
  const { earliest, latest } = records.at(-1)?.date ?? {};
  return Date.parse(earliest ?? latest ?? "") <= time;
}
