import { BadUserInputError } from "@chancery/client/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./Failure";
import { Loading } from "./Loading";
import "./query-state.css";

/** What is shown of a query. */
export type ShownQuery<Data> = Pick<UseQueryResult<Data>, "data" | "error" | "isPlaceholderData">;

interface QueryStateProps<Data> {
  readonly query: ShownQuery<Data>;
  /** How tall what is to come is, so that nothing jumps when it comes: any CSS length. */
  readonly height?: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query answered; until then its place, or why it did not answer. */
export function QueryState<Data>({ query, height = "12rem", children }: QueryStateProps<Data>) {
  const { data, error, isPlaceholderData } = query;
  const failure = error && <Failure error={error} heading="h2" />;
  if (failure && (data === undefined || error instanceof BadUserInputError)) return failure;
  if (data === undefined) return <Loading height={height} />;
  return (
    <div className={isPlaceholderData ? "is-stale" : undefined}>
      {children(data)}
      {/* What was read before, such as the pages of a list before this one, stays. */}
      {failure}
    </div>
  );
}
