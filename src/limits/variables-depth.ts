/** How many objects and lists may stand within each other in variables. The deepest filter that is served needs far fewer. */
const DEEPEST = 100;

/**
 * Whether variables are nested deeper than anything the schema takes. Such are refused before anything goes into them: what checks
 * and coerces them calls itself for each level, until there is no room for more.
 *
 * @param variables as they came, read from JSON or, in an address, its text
 */
export function areTooDeep(variables: unknown): boolean {
  let level = [typeof variables === "string" ? parsed(variables) : variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}

/** What is no JSON is refused elsewhere. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
