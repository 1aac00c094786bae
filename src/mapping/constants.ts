import type { StatedCitation } from "../statements/statement.js";
import type { Finding } from "../yaml/finding.js";
import type { Mapping } from "./format.js";

type Cite = Mapping["cite"];

/** The citations of `cite` that are the same for all rows: their sources stand in the mapping. What comes from a row is left out. */
function constantCitations(cite: Cite | unknown): StatedCitation[] {
  return [cite ?? []].flat().flatMap((citation: unknown): StatedCitation[] => {
    if (typeof citation !== "object" || citation === null || !("source" in citation)) return [];
    if (typeof citation.source !== "string") return [];
    const texts = Object.entries(citation).filter(([name, value]) => name !== "each" && typeof value === "string");
    return [{ ...Object.fromEntries(texts), source: citation.source }];
  });
}

/** The people and organisations of a mapping, each with its own citations or, where it has none, with those of `cite`. */
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

/** People and organisations of a mapping that no source supports. */
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
                "never says its `citations`. Add them, or a `cite` for all with a source that stands under `sources`",
            },
          ]
        : [],
    );
  });
}
