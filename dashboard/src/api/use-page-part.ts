import { useQuery } from "@tanstack/react-query";

/**
 * Loads a part of the page's code on first use; everything that uses it shares the result. A failure is displayed and
 * retried like that of a query.
 */
export function usePagePart<Part>(name: string, load: () => Promise<Part>) {
  return useQuery({
    queryKey: ["page part", name],
    queryFn: async () => {
      try {
        return await load();
      } catch (cause) {
        throw new Error("Part of this page could not be loaded. Check your connection.", { cause });
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
