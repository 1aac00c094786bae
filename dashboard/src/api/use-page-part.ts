import { useQuery } from "@tanstack/react-query";

/**
 * Loads a part of the page's code when it is first needed, once for all that need it. A failure is shown, and tried again, like that of a
 * query.
 */
export function usePagePart<Part>(name: string, load: () => Promise<Part>) {
  return useQuery({
    queryKey: ["page part", name],
    queryFn: async () => {
      try {
        return await load();
      } catch (cause) {
        throw new Error("A part of this page could not be loaded. Check your connection.", { cause });
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
