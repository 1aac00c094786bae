/** Options of the patterns of a value. */
export interface PatternOptions {
  /** Whether to ignore case. */
  readonly ignoreCase?: boolean | undefined;
}

/**
 * Compiles a pattern to a regular expression.
 *
 * @throws {SyntaxError} if it is not one
 */
export function pattern(text: string, { ignoreCase = false }: PatternOptions = {}, flags = "u"): RegExp {
  if (/^\(\?[a-z]+\)/.test(text))
    throw new SyntaxError("begins with a flag. To ignore case, write `ignoreCase: true` next to it");
  if (/^\/.+\/$/s.test(text))
    throw new SyntaxError(
      "is between slashes, which only `split` needs. Leave them out, or write [/] for a literal slash",
    );
  return new RegExp(text, ignoreCase ? `${flags}i` : flags);
}

/**
 * Compiles a function that splits a value at a literal separator, such as `;`, or at matches of a regular expression between slashes.
 *
 * @throws {SyntaxError} if the expression is invalid
 */
export function splitting(split: string, options: PatternOptions = {}): (value: string) => string[] {
  const [, expression] = /^\/(.+)\/$/s.exec(split) ?? [];
  if (expression === undefined) return (value) => value.split(split);
  const separator = pattern(expression, options);
  // The groups of the expression appear between the values.
  const groups = (pattern(`${expression}|`).exec("")?.length ?? 1) - 1;
  return (value) => value.split(separator).filter((_, index) => index % (groups + 1) === 0);
}
