import type { NavigateOptions } from "@tanstack/react-router";
import type { SuggestionsQuery } from "../generated/documents";
import { countText } from "../locale";
import { inWords } from "../records/labels";

type Edge = SuggestionsQuery["search"]["edges"][number];
type FoundPerson = Extract<Edge["node"], { __typename: "Person" }>;
type FoundOrganization = Extract<Edge["node"], { __typename: "Organization" }>;

/** A search result, as displayed. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** Its kind, details that distinguish it from namesakes, and the name that matched if it is another one. */
  readonly note: string;
  /** A description in a sentence, if the sources give one. */
  readonly description?: string | null;
  readonly address: NavigateOptions;
}

export function suggestionOf({ node, matchedName }: Edge): Suggestion {
  const alias =
    matchedName && "name" in node && matchedName.value !== node.name ? ` · found as “${matchedName.value}”` : "";
  switch (node.__typename) {
    case "Country":
      return {
        id: node.id,
        name: node.name,
        note: `Country${alias}`,
        description: node.description,
        address: { to: "/country/$code", params: { code: node.code ?? "" } },
      };
    case "Person":
      return {
        id: node.id,
        name: node.name,
        note: `${personNote(node)}${alias}`,
        description: node.description,
        address: { to: "/person/$id", params: { id: node.id } },
      };
    case "Organization":
      return {
        id: node.id,
        name: node.name,
        note: `${organizationNote(node)}${alias}`,
        description: node.description,
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
      throw new Error(`Search results contain the unknown type ${node.__typename}.`);
  }
}

/** The maximum number of offices named: enough to recognise a person. */
const OFFICES = 2;

/** "Person · United States · 1758–1812 · Minister to Portugal; and 2 more offices". */
function personNote({ nationalities, birthDate, deathDate, positions }: FoundPerson): string {
  const offices = [...new Set(positions.map(({ title }) => title))];
  const others = offices.length - OFFICES;
  const named = offices.slice(0, OFFICES).join("; ");
  return [
    "Person",
    nationalities.map(({ name }) => name).join(", "),
    lifeText(birthDate?.label, deathDate?.label),
    others > 0 ? `${named}; and ${countText(others, "more office")}` : named,
  ]
    .filter(Boolean)
    .join(" · ");
}

function lifeText(born: string | undefined, died: string | undefined): string {
  if (born && died) return `${born}–${died}`;
  if (born) return `born ${born}`;
  return died ? `died ${died}` : "";
}

function organizationNote({ type, country }: FoundOrganization): string {
  const kind = type === "OTHER" ? "" : inWords(type);
  return ["Organisation", kind, country?.name].filter(Boolean).join(" · ");
}
