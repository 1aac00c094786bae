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

/** The largest page, so that a measured field is asked of as many objects as possible. */
const PAGE = 100;

/** Writes, for a field of any type, an operation that asks it of many objects of that type. */
export class FieldOperations {
  readonly #schema: GraphQLSchema;
  readonly #given: Readonly<Record<string, unknown>>;
  /** How to wrap a selection on a type so that it is asked from the root, found by breadth first. */
  readonly #ways = new Map<string, (selection: string) => string>();

  /** @param given what arguments that must be given are given, by their names */
  constructor(schema: GraphQLSchema, given: Readonly<Record<string, unknown>>) {
    this.#schema = schema;
    this.#given = given;
    this.#findWays();
  }

  /** @throws {Error} where no field of the schema leads to the type, or an argument must be given that is not known here */
  of(type: GraphQLObjectType, field: Field): string {
    const way = this.#ways.get(type.name);
    if (!way) throw new Error(`Nothing leads to ${type.name}.`);
    const name = getNamedType(field.type).name;
    return way(`${this.#call(type.name, field)} ${this.#withObjects(name, isPage(name) ? 1 : 0)}`);
  }

  #findWays(): void {
    this.#ways.set("Query", (selection) => `{ ${selection} }`);
    const roots = this.#fieldsOf("Query");
    // From pages of records on, which lead to many of everything; what they do not lead to, from the other fields.
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

  /** Everything of a type that gives objects, so many levels deep. */
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
        throw new Error(`Say what ${type}.${field.name}(${argument.name}:) is to be given.`);
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
