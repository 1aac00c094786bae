/** A piece of a template: literal text, a name to fill in, or an optional piece that is dropped if a name in it is empty. */
type Piece = string | { readonly name: string } | { readonly optional: readonly Piece[] };

/** A parsed template. */
export interface Template {
  /** The names in its braces. */
  readonly names: readonly string[];
  /** Returns the text with values; undefined if no name outside brackets has a value, unless all names are in brackets. */
  readonly fill: (valueFor: (name: string) => string | undefined) => string | undefined;
}

/**
 * Reads `Visit of {name}[ to {place}]`. Literal braces and brackets are doubled.
 *
 * @throws {SyntaxError} that says what is wrong
 */
export function parseTemplate(text: string): Template {
  const tokens = text.match(/\{\{|\}\}|\[\[|\]\]|\{[^{}]*\}|[[\]{}]|[^[\]{}]+/g) ?? [];
  const whole: Piece[] = [];
  let optional: Piece[] | undefined;
  for (const token of tokens) {
    const pieces = optional ?? whole;
    if (/^(\{\{|\}\}|\[\[|\]\])$/.test(token)) pieces.push(token.charAt(0));
    else if (/^\{.+\}$/.test(token)) pieces.push({ name: token.slice(1, -1).trim() });
    else if (token === "[" && !optional) optional = [];
    else if (token === "]" && optional) {
      whole.push({ optional });
      optional = undefined;
    } else if (/^[[\]{}]/.test(token))
      throw new SyntaxError(`has a ${token} without its counterpart. Double it if it is meant literally`);
    else pieces.push(token);
  }
  if (optional) throw new SyntaxError("has a [ without its ]. Double it if it is meant literally");
  const names = namesOf(whole);
  const outside = whole.flatMap((piece) => (typeof piece === "object" && "name" in piece ? [piece.name] : []));
  return {
    names,
    fill: (valueFor) => {
      if (outside.length > 0 && outside.every((name) => !valueFor(name))) return undefined;
      return textOf(whole, valueFor).trim() || undefined;
    },
  };
}

function namesOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [];
    return "name" in piece ? [piece.name] : namesOf(piece.optional);
  });
}

function textOf(pieces: readonly Piece[], valueFor: (name: string) => string | undefined): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("name" in piece) return valueFor(piece.name) ?? "";
      const isWhole = namesOf(piece.optional).every((name) => valueFor(name));
      return isWhole ? textOf(piece.optional, valueFor) : "";
    })
    .join("");
}
