/** How the patterns of a value are read. */
export interface PatternOptions {
  /** Whether small letters and capitals are alike. */
  readonly ignoreCase?: boolean | undefined;
}

/**
 * The regular expression of a pattern.
 *
 * @throws {SyntaxError} where it is none
 */
export function pattern(text: string, { ignoreCase = false }: PatternOptions = {}, flags = "u"): RegExp {
  if (/^\(\?[a-z]+\)/.test(text))
    throw new SyntaxError(
      "begins with a flag. Write `ignoreCase: true` beside it, where letters of both cases are meant",
    );
  if (/^\/.+\/$/s.test(text))
    throw new SyntaxError(
      "stands between slashes, which only `split` needs. Leave them out, or write [/] where slashes are meant",
    );
  return new RegExp(text, ignoreCase ? `${flags}i` : flags);
}

/**
 * Makes several values of one at `;`, which stands for itself, or at what a regular expression between slashes finds.
 *
 * @throws {SyntaxError} where the expression is none
 */
export function splitting(split: string, options: PatternOptions = {}): (value: string) => string[] {
  const [, expression] = /^\/(.+)\/$/s.exec(split) ?? [];
  if (expression === undefined) return (value) => value.split(split);
  const separator = pattern(expression, options);
  // What groups of the expression find stands between the values.
  const groups = (pattern(`${expression}|`).exec("")?.length ?? 1) - 1;
  return (value) => value.split(separator).filter((_, index) => index % (groups + 1) === 0);
}
