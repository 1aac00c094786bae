import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isInterfaceType,
  isNonNullType,
} from "graphql";
import { constraintDecorators, requiredRole } from "./directives.js";
import { ownFields } from "./inheritance.js";
import { fieldType, type ScalarMapping, typeScriptType } from "./type-references.js";

/** Rows name their own type. */
const BY_TYPENAME = '(row: object) => String(Reflect.get(row, "__typename"))';

interface InputClass {
  readonly decorator: "InputType" | "ArgsType";
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly inputs: readonly (GraphQLInputField | GraphQLArgument)[];
}

/** Generates TypeGraphQL declarations one at a time, and collects their imports. */
export class ModelWriter {
  readonly #schema: GraphQLSchema;
  readonly #scalars: Record<string, ScalarMapping>;
  readonly #enums: string;
  readonly #validators = new Set<string>();
  readonly #typeGraphql = new Set<string>();
  readonly #others = new Map<string, Set<string>>();

  /** @param enums the module of the enums' constants */
  constructor(schema: GraphQLSchema, scalars: Record<string, ScalarMapping>, enums: string) {
    this.#schema = schema;
    this.#scalars = scalars;
    this.#enums = enums;
  }

  /** The import statements for everything generated so far. */
  imports(): string[] {
    const modules = [
      ["class-validator", this.#validators] as const,
      ["type-graphql", this.#typeGraphql] as const,
      ...this.#others,
    ];
    const named = modules.filter(([, names]) => names.size > 0);
    return [
      'import "reflect-metadata";',
      ...named.map(([module, names]) => `import { ${[...names].sort().join(", ")} } from "${module}";`),
    ];
  }

  /** A scalar has no class: its implementation is imported. */
  scalarType({ name }: GraphQLScalarType): void {
    const [module, implementation] = this.#scalars[name]?.object.split("#") ?? [];
    if (!module || !implementation) {
      throw new Error(
        `codegen.yml names no implementation for the scalar ${name}. Add it to the plugin's \`scalars\`.`,
      );
    }
    this.#import(module, implementation);
  }

  /** An enum's constant is imported too. */
  enumType(type: GraphQLEnumType): string {
    this.#typeGraphql.add("registerEnumType");
    this.#import(this.#enums, type.name);
    const described = type.getValues().map(({ name, description, deprecationReason }) => {
      return [
        name,
        options({ description: quoted(description), deprecationReason: quoted(deprecationReason) }),
      ] as const;
    });
    return `registerEnumType(${type.name}, ${options({
      name: quoted(type.name),
      description: quoted(type.description),
      valuesConfig: options(Object.fromEntries(described)),
    })});`;
  }

  unionType(type: GraphQLUnionType): string {
    this.#typeGraphql.add("createUnionType");
    const members = type.getTypes().map(({ name }) => name);
    return [
      `export const ${type.name} = createUnionType(${options({
        name: quoted(type.name),
        description: quoted(type.description),
        types: `() => [${members.join(", ")}] as const`,
        resolveType: BY_TYPENAME,
      })});`,
      `export type ${type.name} = ${members.join(" | ")};`,
    ].join("\n");
  }

  /** A class with the fields that none of the type's interfaces declares. */
  objectType(type: GraphQLObjectType | GraphQLInterfaceType): string {
    const decorator = isInterfaceType(type) ? "InterfaceType" : "ObjectType";
    this.#typeGraphql.add(decorator);
    const interfaces = type.getInterfaces().map(({ name }) => name);
    return [
      `@${decorator}(${listed(
        quoted(type.name),
        options({
          description: quoted(type.description),
          implements: interfaces.length > 0 && `[${interfaces.join(", ")}]`,
          resolveType: isInterfaceType(type) && BY_TYPENAME,
        }),
      )})`,
      `export ${isInterfaceType(type) ? "abstract " : ""}class ${type.name} {`,
      ...ownFields(type).flatMap((field) => [
        ...this.#authorized(field),
        this.#field(field),
        `  ${field.name}!: ${typeScriptType(field.type, this.#scalars)};`,
      ]),
      "}",
    ].join("\n");
  }

  inputClass({ decorator, name, description, inputs }: InputClass): string {
    this.#typeGraphql.add(decorator);
    const named = decorator === "InputType" ? [quoted(name), options({ description: quoted(description) })] : [];
    return [
      `@${decorator}(${listed(...named)})`,
      `export class ${name} {`,
      ...inputs.flatMap((input) => [
        ...this.#validation(input),
        this.#field(input),
        `  ${input.name}${isNonNullType(input.type) ? "!" : "?"}: ${typeScriptType(input.type, this.#scalars)};`,
      ]),
      "}",
    ].join("\n");
  }

  #import(module: string, name: string): void {
    this.#others.set(module, (this.#others.get(module) ?? new Set()).add(name));
  }

  #field(field: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument): string {
    const { thunk, nullable, imports } = fieldType(field.type, this.#scalars);
    for (const name of ["Field", ...imports]) this.#typeGraphql.add(name);
    const hasDefault = "defaultValue" in field && field.defaultValue !== undefined;
    const declared = options({
      nullable,
      defaultValue: hasDefault && JSON.stringify(field.defaultValue),
      description: quoted(field.description),
      deprecationReason: quoted(field.deprecationReason),
    });
    return `  @Field(${listed(thunk, declared)})`;
  }

  #authorized(field: GraphQLField<unknown, unknown>): string[] {
    const role = requiredRole(field);
    if (role === undefined) return [];
    this.#typeGraphql.add("Authorized");
    return [`  @Authorized(${quoted(role)})`];
  }

  #validation(input: GraphQLInputField | GraphQLArgument): string[] {
    return constraintDecorators(this.#schema, input).map(({ name, args }) => {
      this.#validators.add(name);
      return `  @${name}(${args.join(", ")})`;
    });
  }
}

function quoted(text: string | null | undefined): string {
  return text ? JSON.stringify(text) : "";
}

function listed(...args: readonly string[]): string {
  return args.filter(Boolean).join(", ");
}

/** An object literal of the non-empty entries; empty if there are none. */
function options(entries: Record<string, string | false>): string {
  const present = Object.entries(entries).filter(([, value]) => value);
  return present.length === 0 ? "" : `{ ${present.map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}
