/** The maximum nesting of objects and lists in a value. The deepest filter that the API accepts needs far fewer levels. */
export const DEEPEST_VALUE = 100;
/** The maximum number of values in variables, nested ones included. The largest accepted filters need far fewer. */
const MOST_VALUES = 5_000;

/**
 * Why variables are refused before validation and coercion, which recurse for each level until the stack overflows, and repeat a
 * whole object for each wrong value in it; undefined if they are not refused.
 *
 * @param variables the variables as received: read from JSON or, in a URL, as text
 */
export function whyTooLarge(variables: unknown): string | undefined {
  let level = [typeof variables === "string" ? parsed(variables) : variables];
  for (let depth = 0, count = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_VALUE) return "The variables are nested too deeply.";
    if (count > MOST_VALUES) return `The variables hold more than ${MOST_VALUES} values.`;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
    count += level.length;
  }
  return undefined;
}

/** Invalid JSON is refused elsewhere. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
