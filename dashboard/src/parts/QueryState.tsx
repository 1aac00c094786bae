import { BadUserInputError } from "@chancery/client/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import "./query-state.css";

interface QueryStateProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "isPlaceholderData"> & {
    readonly refetch: () => unknown;
  };
  /** How tall what is to come is, so that nothing jumps when it comes: any CSS length. */
  readonly height?: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query answered; until then its place, or why it did not answer. */
export function QueryState<Data>({ query, height = "12rem", children }: QueryStateProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = query;
  // To ask the same again would not help.
  if (error instanceof BadUserInputError) {
    return (
      <div className="state" role="alert">
        <h2>This cannot be asked for</h2>
        <p>{error.reason}</p>
      </div>
    );
  }
  const failure = error && (
    <div className="state" role="alert">
      <h2>This could not be read</h2>
      <p>{error.message}</p>
      <button type="button" className="button" onClick={() => refetch()}>
        Try again
      </button>
    </div>
  );
  if (failure && data === undefined) return failure;
  if (data === undefined) {
    return (
      <div className="placeholder" style={{ minHeight: height }} role="status">
        <span className="visually-hidden">Loading</span>
      </div>
    );
  }
  return (
    <div className={isPlaceholderData ? "is-stale" : undefined}>
      {children(data)}
      {/* What was read before, such as the pages of a list before this one, stays. */}
      {failure}
    </div>
  );
}
