import { NoText } from "./scope.js";
import { type Node, namesOfTexts, textsOf } from "./tree.js";

/** How a mapping names what it takes texts from: a column, a path, or either in the braces of a template. */
type Place = { readonly column: string } | { readonly path: string } | { readonly template: string };

/**
 * The texts of nodes, where texts are wanted.
 *
 * @throws {NoText} where one is an object of JSON or YAML that has texts only in it: nothing is dropped in silence
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
  return `${kind === "template" ? "braces" : kind} "${written}": an object with ${shown.join(", ")} stands there, and no text. Say what of it is meant, such as ${meant}`;
}

const SHOWN = 5;
