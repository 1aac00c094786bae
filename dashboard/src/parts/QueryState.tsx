import { BadUserInputError } from "@chancery/client/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./Failure";
import { Loading } from "./Loading";
import "./query-state.css";

/** The parts of a query that are displayed. */
export type ShownQuery<Data> = Pick<UseQueryResult<Data>, "data" | "error" | "isPlaceholderData">;

interface QueryStateProps<Data> {
  readonly query: ShownQuery<Data>;
  /** The expected height of the content, as a CSS length, so that nothing shifts when it arrives. */
  readonly height?: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows the data of a query, or its loading or error state. */
export function QueryState<Data>({ query, height = "12rem", children }: QueryStateProps<Data>) {
  const { data, error, isPlaceholderData } = query;
  const failure = error && <Failure error={error} heading="h2" />;
  if (failure && (data === undefined || error instanceof BadUserInputError)) return failure;
  if (data === undefined) return <Loading height={height} />;
  return (
    <div className={isPlaceholderData ? "is-stale" : undefined}>
      {children(data)}
      {/* Data that was loaded before, such as earlier pages of a list, stays visible. */}
      {failure}
    </div>
  );
}
