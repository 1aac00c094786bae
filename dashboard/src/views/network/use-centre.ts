import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { chancery } from "../../api/chancery";
import { CentreActorDocument, CountryByCodeDocument, type NetworkCentresQuery } from "../../generated/documents";

/** The central actor of a network. */
export interface Centre {
  readonly id: string;
  readonly name: string;
}

/** Loads the actor with `named`, its id or country code. The data is null if there is no such actor. */
export function useCentre(named: string | undefined) {
  return useQuery({
    queryKey: ["Centre", named],
    queryFn: async ({ signal }): Promise<Centre | null> => {
      if (named === undefined) return null;
      if (/^[A-Z]{2}$/i.test(named)) {
        return (await chancery.request(CountryByCodeDocument, { code: named.toUpperCase() }, { signal })).country;
      }
      const { node } = await chancery.request(CentreActorDocument, { id: named }, { signal });
      return node?.id && node.name ? { id: node.id, name: node.name } : null;
    },
    enabled: named !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Converts rows of statistics into choices, whose ids are actor ids or country codes. */
export function choicesOf(rows: NetworkCentresQuery["countries"] = []): Centre[] {
  return rows.flatMap(({ keys }) => {
    const key = keys[0];
    return key?.value ? [{ id: key.value, name: key.label }] : [];
  });
}
