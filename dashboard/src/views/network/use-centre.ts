import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { chancery } from "../../api/chancery";
import { CentreActorDocument, CountryByCodeDocument, type NetworkCentresQuery } from "../../generated/documents";

/** Who stands in the middle. */
export interface Centre {
  readonly id: string;
  readonly name: string;
}

/** Who an address or a choice means by `named`, the id of an actor or the code of a country; null where there is no such actor. */
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

/** Rows of statistics as choices: by the ids of actors, or the codes of countries. */
export function choicesOf(rows: NetworkCentresQuery["countries"] = []): Centre[] {
  return rows.flatMap(({ keys }) => {
    const key = keys[0];
    return key?.value ? [{ id: key.value, name: key.label }] : [];
  });
}
