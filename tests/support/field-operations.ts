import {
  astFromValue,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** The largest page size, so that a field is measured on as many objects as possible. */
const PAGE = 100;

/** Writes operations that select a field on many objects of its type. */
export class FieldOperations {
  readonly #schema: GraphQLSchema;
  readonly #given: Readonly<Record<string, unknown>>;
  /** For each type, a function that wraps a selection on it into an operation. Found by breadth-first search. */
  readonly #ways = new Map<string, (selection: string) => string>();

  /** @param given the values of required arguments, by name */
  constructor(schema: GraphQLSchema, given: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#given = given;
    this.#findWays();
  }

  /** @throws {Error} if no field of the schema leads to the type, or the value of a required argument is not given */
  of(type: GraphQLObjectType, field: Field): string {
    const way = this.#ways.get(type.name);
    if (!way) throw new Error(`No field leads to ${type.name}.`);
    const name = getNamedType(field.type).name;
    return way(`${this.#call(type.name, field)} ${this.#withObjects(name, isPage(name) ? 1 : 0)}`);
  }

  #findWays(): void {
    this.#ways.set("Query", (selection) => `{ ${selection} }`);
    const roots = this.#fieldsOf("Query");
    // Starts from pages of records, which lead to many objects of most types. The other fields reach the rest.
    this.#follow(
      "Query",
      roots.filter(({ name }) => name === "timeline"),
    );
    this.#follow("Query", roots);
  }

  #follow(start: string, fields: Field[]): void {
    const queue = [{ type: start, fields }];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { type } = next;
      const outer = this.#ways.get(type);
      for (const field of next.fields) {
        const target = getNamedType(field.type);
        if (!outer || !isCompositeType(target)) continue;
        for (const reached of isObjectType(target) ? [target] : this.#schema.getPossibleTypes(target)) {
          if (this.#ways.has(reached.name)) continue;
          const isOneOfMany = reached !== target;
          this.#ways.set(reached.name, (selection) =>
            outer(
              `${this.#call(type, field)} { ${isOneOfMany ? `... on ${reached.name} { ${selection} }` : selection} }`,
            ),
          );
          queue.push({ type: reached.name, fields: this.#fieldsOf(reached.name) });
        }
      }
    }
  }

  /** Selects all fields of a type that return objects, to this depth. */
  #withObjects(name: string, depth: number): string {
    const inner = this.#fieldsOf(name)
      .filter((field) => isCompositeType(getNamedType(field.type)) && depth > 0)
      .map((field) => `${this.#call(name, field)} ${this.#withObjects(getNamedType(field.type).name, depth - 1)}`);
    const count = isPage(name) ? ["totalCount"] : [];
    return `{ ${["__typename", ...count, ...inner].join(" ")} }`;
  }

  #call(type: string, field: Field): string {
    const given = field.args.flatMap((argument) => {
      if (argument.name === "first" && isPage(getNamedType(field.type).name)) return [`first: ${PAGE}`];
      if (!isNonNullType(argument.type) || argument.defaultValue !== undefined) return [];
      if (!(argument.name in this.#given))
        throw new Error(`Add a value for the required argument ${type}.${field.name}(${argument.name}:).`);
      const value = astFromValue(this.#given[argument.name], argument.type);
      return value ? [`${argument.name}: ${print(value)}`] : [];
    });
    return `${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}`;
  }

  #fieldsOf(name: string): Field[] {
    const type = this.#schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  }
}

function isPage(type: string): boolean {
  return type.endsWith("Connection");
}
