/** The content of a file or of a part of it, which may or may not match the format of a mapping. */
export type Content = Readonly<Record<string, unknown>>;

export function isContent(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): Content {
  return isContent(value) ? value : {};
}

/** Returns the entities of all inputs by name. */
export function allEntities({ inputs }: Content): Content {
  const list: unknown[] = Array.isArray(inputs) ? inputs : [];
  return Object.assign({}, ...list.map((input) => objectOf(objectOf(input).entities)));
}
