/**
 * What a row holds, whatever format it came in. A row of CSV is an object of texts. An element of XML is an object of its
 * attributes (`@id`), the lists of its child elements by name, and all text in it (`#text`).
 */
export type Node = string | number | boolean | null | readonly Node[] | { readonly [name: string]: Node };

export type Tree = { readonly [name: string]: Node };

export function isTree(node: Node | undefined): node is Tree {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** The texts of nodes: of an element what stands in it; of an object of JSON or YAML none, as only what is in it has a text. */
export function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node === null) return [];
    if (Array.isArray(node)) return textsOf(node);
    if (isTree(node)) return textsOf([node["#text"] ?? null]);
    return [String(node)];
  });
}

/** The names of what has a text in an object of JSON or YAML, which has none itself. All text in an element of XML is its own. */
export function namesOfTexts(node: Node): string[] {
  if (!isTree(node) || node["#text"] !== undefined) return [];
  return Object.keys(node).filter((name) => !name.startsWith("@") && hasText(node[name] ?? null));
}

function hasText(node: Node): boolean {
  if (Array.isArray(node)) return node.some(hasText);
  return textsOf([node]).some((text) => text.trim() !== "") || namesOfTexts(node).length > 0;
}
