import type { NavigateOptions } from "@tanstack/react-router";
import type { SuggestionsQuery } from "../generated/documents";

type Edge = SuggestionsQuery["search"]["edges"][number];

/** Something that a search found, as it is offered. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** What it is, and by which other name it was found. */
  readonly note: string;
  readonly address: NavigateOptions;
}

export function suggestionOf({ node, matchedName }: Edge): Suggestion {
  const alias = matchedName && "name" in node && matchedName.value !== node.name ? ` · ${matchedName.value}` : "";
  switch (node.__typename) {
    case "Country":
      return {
        id: node.id,
        name: node.name,
        note: `Country${alias}`,
        address: { to: "/country/$code", params: { code: node.code ?? "" } },
      };
    case "Person":
      return {
        id: node.id,
        name: node.name,
        note: `Person${alias}`,
        address: { to: "/person/$id", params: { id: node.id } },
      };
    case "Organization":
      return {
        id: node.id,
        name: node.name,
        note: `Organisation${alias}`,
        address: { to: "/organization/$id", params: { id: node.id } },
      };
    case "Source":
      return { id: node.id, name: node.title, note: "Source", address: { to: "/source/$id", params: { id: node.id } } };
    case "Meeting":
    case "Agreement":
    case "Allegation":
    case "Milestone":
      return {
        id: node.id,
        name: node.title,
        note: [node.__typename, node.date?.label].filter(Boolean).join(" · "),
        address: { to: "/record/$id", params: { id: node.id } },
      };
    default:
      throw new Error(`A search found something of the unknown type ${node.__typename}.`);
  }
}
