import type { RecordFilter } from "@chancery/client/schema";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { chancery } from "../../api/chancery";
import { TimelineViewDocument } from "../../generated/documents";
import type { TimelineRecord } from "./spans";

/** The latest records of a list, as many as can be drawn. */
export interface LoadedRecords {
  readonly records: readonly TimelineRecord[];
  /** How many there are, drawn or not. */
  readonly totalCount: number;
}

/** How many records are read at most: what one can still see apart, and wait for. */
const BOUND = 1000;
const PAGE = 100;

/** The variables of the first page, which the others follow. */
export function pageVariables(filter: RecordFilter) {
  return { filter, orderBy: { field: "DATE" as const, direction: "DESC" as const }, first: PAGE };
}

/** Reads the latest records that match, page by page, up to the bound. */
export function useLoadedRecords(filter: RecordFilter) {
  return useQuery({
    queryKey: ["loaded records", filter],
    queryFn: async ({ signal }): Promise<LoadedRecords> => {
      const records: TimelineRecord[] = [];
      let totalCount = 0;
      for await (const page of chancery.paginate(TimelineViewDocument, pageVariables(filter), { signal })) {
        records.push(...page.nodes);
        totalCount = page.totalCount;
        if (records.length >= BOUND) break;
      }
      return { records, totalCount };
    },
    placeholderData: keepPreviousData,
  });
}
