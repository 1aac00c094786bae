import { NoText } from "./scope.js";
import { type Node, namesOfTexts, textsOf } from "./tree.js";

/** The place from which a mapping takes texts: a column, a path, or either in the braces of a template. */
type Place = { readonly column: string } | { readonly path: string } | { readonly template: string };

/**
 * Returns the texts of nodes.
 *
 * @throws {NoText} if one is a JSON or YAML object with texts inside it only: nothing is dropped silently
 */
export function wantedTexts(nodes: readonly Node[], place: Place): string[] {
  for (const node of nodes) {
    const names = namesOfTexts(node);
    if (names.length > 0) throw new NoText(whyNoText(place, names));
  }
  return textsOf(nodes);
}

function whyNoText(place: Place, names: readonly string[]): string {
  const [[kind, written]] = Object.entries(place) as [[string, string]];
  const within = written === "." ? names[0] : `${written}/${names[0]}`;
  const meant = kind === "template" ? `{${within}}` : `{ path: ${within} }`;
  const shown = [...names.slice(0, SHOWN).map((name) => JSON.stringify(name)), ...(names.length > SHOWN ? ["…"] : [])];
  return `${kind === "template" ? "braces" : kind} "${written}": found an object with ${shown.join(", ")} instead of a text. Choose a part of it, such as ${meant}`;
}

const SHOWN = 5;
