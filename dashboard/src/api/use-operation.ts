import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { chancery } from "./chancery";
import { nameOf } from "./operation-text";

/** Runs an operation. While new variables load, the previous data remains as placeholder data. */
export function useOperation<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { enabled = true } = {},
) {
  return useQuery({
    queryKey: [nameOf(document), variables],
    queryFn: ({ signal }) => chancery.request(document, variables, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Loads a list page by page. `pageInfo` returns that of the list in a response; undefined if there is no list. */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageInfo: (data: Data) => PageInfo | undefined,
) {
  return useInfiniteQuery({
    queryKey: [nameOf(document), "pages", variables],
    queryFn: ({ signal, pageParam }) => chancery.request(document, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Data) => {
      const info = pageInfo(last);
      return info?.hasNextPage ? info.endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
}
