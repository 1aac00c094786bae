/** How many objects and lists may stand within each other in a value. The deepest filter that is served needs far fewer. */
export const DEEPEST_VALUE = 100;
/** How many values variables may hold, those within others counted. The largest filters that are served need far fewer. */
const MOST_VALUES = 5_000;

/**
 * Why variables are refused before anything goes into them; undefined where they are not. What checks and coerces them calls itself
 * for each level, until there is no room for more, and repeats an object of many wrong values for each of them.
 *
 * @param variables as they came, read from JSON or, in an address, its text
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

/** What is no JSON is refused elsewhere. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
