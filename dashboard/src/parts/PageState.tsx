import type { ReactNode } from "react";
import { Failure, headingOf } from "./Failure";
import { PageLoading } from "./PageLoading";
import { QueryState, type ShownQuery } from "./QueryState";

interface PageStateProps<Data> {
  readonly query: ShownQuery<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows the main query of a page. Without data, its loading or error state is the whole page, with a heading and a title. */
export function PageState<Data>({ query, children }: PageStateProps<Data>) {
  const { data, error } = query;
  if (error && data === undefined) {
    return (
      <>
        <title>{`${headingOf(error)} · Chancery`}</title>
        <Failure error={error} heading="h1" />
      </>
    );
  }
  if (data === undefined) return <PageLoading />;
  return <QueryState query={query}>{children}</QueryState>;
}
