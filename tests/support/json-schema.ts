/** Returns the paths of a JSON Schema's properties that neither have a description nor refer to one. */
export function undescribed(schema: unknown): string[] {
  const definitions = isObject(schema) && isObject(schema.$defs) ? schema.$defs : {};
  const isDescribed = (property: unknown): boolean => {
    if (!isObject(property)) return false;
    if (property.description) return true;
    const [, name] = /^#\/\$defs\/(.+)$/.exec(String(property.$ref)) ?? [];
    return name !== undefined && isDescribed(definitions[name]);
  };
  const within = (node: unknown, path: readonly string[]): string[] => {
    if (!isObject(node)) return [];
    const own = Object.entries(isObject(node.properties) ? node.properties : {}).flatMap(([name, property]) =>
      isDescribed(property) ? [] : [[...path, name].join(".")],
    );
    return [...own, ...Object.entries(node).flatMap(([step, inner]) => within(inner, [...path, step]))];
  };
  return within(schema, []);
}

/** Returns the names of all properties in a JSON Schema. */
export function propertyNames(schema: unknown): Set<string> {
  if (!isObject(schema)) return new Set();
  const own = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  return new Set([...own, ...Object.values(schema).flatMap((inner) => [...propertyNames(inner)])]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
