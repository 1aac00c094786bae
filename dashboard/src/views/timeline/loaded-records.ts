import type { RecordFilter } from "@chancery/client/schema";
import { useEffect, useMemo } from "react";
import { usePages } from "../../api/use-operation";
import { TimelineViewDocument, type TimelineViewQuery } from "../../generated/documents";
import type { TimelineRecord } from "./spans";

/** The latest records of a list, as many as can be drawn. */
export interface LoadedRecords {
  readonly records: readonly TimelineRecord[];
  /** How many there are, drawn or not. */
  readonly totalCount: number;
  /** Whether there are more than are read in the end. */
  readonly isCut: boolean;
  /** Whether more of them are still to come. */
  readonly isReading: boolean;
}

/** How many records are read at most: what one can still see apart, and wait for. */
const BOUND = 1000;
const PAGE = 100;

/** The variables of the first page, which the others follow. */
export function pageVariables(filter: RecordFilter) {
  return { filter, orderBy: { field: "DATE" as const, direction: "DESC" as const }, first: PAGE };
}

/** Reads the latest records that match, up to the bound. Each page can be shown as soon as it has come. */
export function useLoadedRecords(filter: RecordFilter) {
  const query = usePages(TimelineViewDocument, pageVariables(filter), ({ timeline }) => timeline.pageInfo);
  const { data, error, isPlaceholderData, isFetching, fetchNextPage, refetch } = query;
  const loaded = useMemo(() => data && loadedOf(data.pages), [data]);
  const isNextDue = loaded?.isReading === true && !isPlaceholderData && !isFetching && !error;
  useEffect(() => {
    if (isNextDue) void fetchNextPage();
  }, [isNextDue, fetchNextPage]);
  return { data: loaded, error, isPlaceholderData, refetch };
}

function loadedOf(pages: readonly TimelineViewQuery[]): LoadedRecords {
  const records = pages.flatMap(({ timeline }) => timeline.nodes);
  const last = pages.at(-1)?.timeline;
  const totalCount = last?.totalCount ?? 0;
  const isReading = last?.pageInfo.hasNextPage === true && records.length < BOUND;
  return { records, totalCount, isCut: totalCount > BOUND, isReading };
}
