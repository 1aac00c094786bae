/**
 * The content of a row, whatever its format. A CSV row is an object of texts. An XML element is an object of its attributes (`@id`),
 * the lists of its child elements by name, and all text in it (`#text`).
 */
export type Node = string | number | boolean | null | readonly Node[] | { readonly [name: string]: Node };

export type Tree = { readonly [name: string]: Node };

export function isTree(node: Node | undefined): node is Tree {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** Returns the texts of nodes: for an XML element all text in it; none for a JSON or YAML object, whose texts belong to its properties. */
export function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node === null) return [];
    if (Array.isArray(node)) return textsOf(node);
    if (isTree(node)) return textsOf([node["#text"] ?? null]);
    return [String(node)];
  });
}

/** Returns the names of properties with a text in a JSON or YAML object. All text in an XML element is its own. */
export function namesOfTexts(node: Node): string[] {
  if (!isTree(node) || node["#text"] !== undefined) return [];
  return Object.keys(node).filter((name) => !name.startsWith("@") && hasText(node[name] ?? null));
}

function hasText(node: Node): boolean {
  if (Array.isArray(node)) return node.some(hasText);
  return textsOf([node]).some((text) => text.trim() !== "") || namesOfTexts(node).length > 0;
}
