import type { StatedCitation } from "../statements/statement.js";
import type { Finding } from "../yaml/finding.js";
import type { Mapping } from "./format.js";

type Cite = Mapping["cite"];

/** Returns the citations of `cite` that are the same for all rows, with sources of the mapping, without anything that comes from a row. */
function constantCitations(cite: Cite | unknown): StatedCitation[] {
  return [cite ?? []].flat().flatMap((citation: unknown): StatedCitation[] => {
    if (typeof citation !== "object" || citation === null || !("source" in citation)) return [];
    if (typeof citation.source !== "string") return [];
    const texts = Object.entries(citation).filter(([name, value]) => name !== "each" && typeof value === "string");
    return [{ ...Object.fromEntries(texts), source: citation.source }];
  });
}

/** Returns the people and organisations of a mapping, each with its own citations or else with those of `cite`. */
export function citedConstants({ people, organizations, cite }: Mapping) {
  const citations = constantCitations(cite);
  const cited = <Entry extends { citations: StatedCitation[] }>(entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        { ...entry, citations: entry.citations.length > 0 ? entry.citations : citations },
      ]),
    );
  return { people: cited(people), organizations: cited(organizations) };
}

/** Finds people and organisations of a mapping that no source supports. */
export function uncitedConstants(mapping: Readonly<Record<string, unknown>>): Finding[] {
  if (constantCitations(mapping.cite).length > 0) return [];
  return ["people", "organizations"].flatMap((section) => {
    const entries = mapping[section];
    if (typeof entries !== "object" || entries === null) return [];
    return Object.entries(entries).flatMap(([key, entry]: [string, unknown]): Finding[] =>
      typeof entry === "object" && entry !== null && !("citations" in entry)
        ? [
            {
              path: [section, key],
              at: "name",
              message:
                "never states its `citations`. Add them, or a `cite` for all with a source listed under `sources`",
            },
          ]
        : [],
    );
  });
}
