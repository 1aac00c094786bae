/** The content of a file, or of a part of it, that may or may not have the format of a mapping. */
export type Content = Readonly<Record<string, unknown>>;

export function isContent(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): Content {
  return isContent(value) ? value : {};
}

/** The entities of all inputs, by their names. */
export function allEntities({ inputs }: Content): Content {
  const list: unknown[] = Array.isArray(inputs) ? inputs : [];
  return Object.assign({}, ...list.map((input) => objectOf(objectOf(input).entities)));
}
