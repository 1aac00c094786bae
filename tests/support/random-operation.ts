import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** The values to choose from: real ones, so that operations find something, and hostile ones. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** Returns a generator of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes random operations that follow the schema, with all arguments as variables. */
export class RandomOperations {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #random: () => number;
  #variables: { name: string; type: string; value: unknown }[] = [];

  /** @param values by `Type.argument`, by name of an argument or input field, or by scalar, in order of preference */
  constructor(schema: GraphQLSchema, values: Values, random: () => number) {
    this.#schema = schema;
    this.#values = values;
    this.#random = random;
  }

  next(depth = 5): { query: string; variables: Record<string, unknown> } {
    this.#variables = [];
    const root = this.#schema.getQueryType();
    if (!root) throw new Error("The schema has no queries.");
    const asked = this.#pick(Object.values(root.getFields()));
    const selections = `{ ${this.#field(root.name, asked, "answer", depth)} }`;
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(", ");
    return {
      query: `query${declared && ` (${declared})`} ${selections}`,
      variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])),
    };
  }

  #selections(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    const own = isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
    const chosen = ["__typename"];
    for (const field of own) {
      const isLeaf = isLeafType(getNamedType(field.type));
      if (this.#random() > (isLeaf ? 0.5 : 0.3) || (!isLeaf && depth === 0)) continue;
      // A unique alias, because several fragments may select the same field with different arguments.
      chosen.push(this.#field(named.name, field, `f${chosen.length}_${named.name}`, depth - 1));
    }
    if (isAbstractType(named) && depth > 0) {
      const possible = this.#pick(this.#schema.getPossibleTypes(named));
      chosen.push(`... on ${possible.name} ${this.#selections(possible, depth - 1)}`);
    }
    return `{ ${chosen.join(" ")} }`;
  }

  #field(parent: string, field: GraphQLField<unknown, unknown>, alias: string, depth: number): string {
    const given = field.args
      .filter((argument) => isNonNullType(argument.type) || this.#random() < 0.2)
      .map((argument) => `${argument.name}: $${this.#variable(parent, argument)}`);
    const inner = isLeafType(getNamedType(field.type)) ? "" : ` ${this.#selections(field.type, depth)}`;
    return `${alias}: ${field.name}${given.length ? `(${given.join(", ")})` : ""}${inner}`;
  }

  #variable(parent: string, { name, type }: { name: string; type: GraphQLInputType }): string {
    const variable = `v${this.#variables.length}`;
    const value = this.#value(`${parent}.${name}`, name, type, 3);
    this.#variables.push({ name: variable, type: String(type), value });
    return variable;
  }

  #value(place: string, name: string, type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#value(place, name, type.ofType, depth);
    const known = this.#values[place] ?? this.#values[name];
    if (isListType(type)) {
      const length = Math.floor(this.#random() * 3);
      return Array.from({ length }, () => this.#value(place, name, type.ofType, depth - 1));
    }
    if (known) return this.#pick(known);
    const named = getNullableType(type);
    if (isEnumType(named)) return this.#pick(named.getValues()).name;
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(
        (field) =>
          isNonNullType(field.type) ||
          this.#random() < (isInputObjectType(getNamedType(field.type)) ? (depth > 0 ? 0.3 : 0) : 0.25),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          this.#value(`${named.name}.${field.name}`, field.name, field.type, depth - 1),
        ]),
      );
    }
    return this.#pick(this.#values[String(named)] ?? [null]);
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error("Nothing to choose from.");
    return item;
  }
}
