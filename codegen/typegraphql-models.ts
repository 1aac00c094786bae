import type { PluginFunction, Types } from "@graphql-codegen/plugin-helpers";
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { type Constraints, constraintDecorators, constraintsOf, requiredRole } from "./directives.js";
import { fieldType, isOptional, type ScalarMapping, typeScriptType } from "./type-references.js";

/** The plugin's configuration in codegen.yml. */
export interface TypeGraphqlModelsConfig {
  /** For each custom scalar: where its GraphQLScalarType is exported, `module#name`, and its type in TypeScript. */
  readonly scalars: Record<string, ScalarMapping>;
}

type ObjectLike = GraphQLObjectType | GraphQLInterfaceType;
type Input = GraphQLInputField | GraphQLField<unknown, unknown>["args"][number];

/**
 * graphql-codegen plugin: writes the TypeGraphQL classes of an SDL, for resolver classes that are written by hand.
 *
 * Enums become constant objects, unions `createUnionType`, interfaces and objects decorated classes (fields that an
 * interface declares stand there only, so that resolvers of the interface serve whatever implements it), inputs and the
 * arguments of each field decorated classes whose `@constraint` directives are class-validator decorators. Every
 * decorator names its type, so that nothing relies on emitted metadata, and behind a function, so that order does not matter.
 * `FieldSignatures` tells TypeScript what each field takes and gives.
 */
export const plugin: PluginFunction<TypeGraphqlModelsConfig, Types.ComplexPluginOutput> = (schema, _documents, config) => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const writer = new ModelWriter(schema, config.scalars);
  const content = [
    ...types.filter(isEnumType).map((type) => writer.enumType(type)),
    ...inOrderOfInheritance(types.filter(isInterfaceType)).map((type) => writer.objectType(type)),
    ...types.filter(isUnionType).map((type) => writer.unionType(type)),
    ...types.filter(isInputObjectType).map((type) =>
      writer.inputClass("InputType", type.name, type.description, Object.values(type.getFields())),
    ),
    ...types.filter(isObjectLike).flatMap((type) =>
      writer
        .ownFields(type)
        .filter((field) => field.args.length > 0)
        .map((field) => writer.inputClass("ArgsType", argsClass(type, field), undefined, field.args)),
    ),
    ...types.filter(isObjectType).filter((type) => !isRoot(schema, type)).map((type) => writer.objectType(type)),
    writer.signatures(types.filter(isObjectLike)),
  ].join("\n\n");
  return { prepend: writer.imports(types), content };
};

/** The class of a field's arguments: `MeetingParticipantsArgs`. */
function argsClass(type: GraphQLNamedType, field: { name: string }): string {
  return `${type.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Args`;
}

function isObjectLike(type: GraphQLNamedType): type is ObjectLike {
  return isObjectType(type) || isInterfaceType(type);
}

function isRoot(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
}

/** Interfaces behind those that they implement: `implements: [Node]` is read when the class is defined. */
function inOrderOfInheritance(interfaces: GraphQLInterfaceType[]): GraphQLInterfaceType[] {
  return interfaces.toSorted((a, b) => a.getInterfaces().length - b.getInterfaces().length);
}

class ModelWriter {
  readonly #schema: GraphQLSchema;
  readonly #scalars: TypeGraphqlModelsConfig["scalars"];
  readonly #validators = new Set<string>();
  readonly #typeGraphql = new Set<string>(["Field"]);

  constructor(schema: GraphQLSchema, scalars: TypeGraphqlModelsConfig["scalars"]) {
    this.#schema = schema;
    this.#scalars = scalars;
  }

  imports(types: readonly GraphQLNamedType[]): string[] {
    const scalars = types.filter(isScalarType).map((type) => {
      const mapping = this.#scalars[type.name];
      if (!mapping) throw new Error(`codegen.yml names no implementation for the scalar ${type.name}.`);
      const [module, name] = mapping.object.split("#");
      return `import { ${name} } from "${module}";`;
    });
    const validators = this.#validators.size > 0 ? [`import { ${sorted(this.#validators)} } from "class-validator";`] : [];
    return [
      "// Generated from schema/*.graphql by `npm run codegen`. Do not edit.",
      'import "reflect-metadata";',
      ...validators,
      `import { ${sorted(this.#typeGraphql)} } from "type-graphql";`,
      ...new Set(scalars),
      "",
    ];
  }

  enumType(type: GraphQLEnumType): string {
    this.#typeGraphql.add("registerEnumType");
    const values = type.getValues();
    const described = values.filter((value) => value.description);
    return `export const ${type.name} = {
${values.map(({ name }) => `  ${name}: "${name}",`).join("\n")}
} as const;
export type ${type.name} = (typeof ${type.name})[keyof typeof ${type.name}];
registerEnumType(${type.name}, ${options({
      name: quoted(type.name),
      description: quoted(type.description),
      valuesConfig: described.length > 0 && `{ ${described.map(({ name, description }) => `${name}: { description: ${quoted(description)} }`).join(", ")} }`,
    })});`;
  }

  unionType(type: GraphQLUnionType): string {
    this.#typeGraphql.add("createUnionType");
    const members = type.getTypes().map(({ name }) => name);
    return `export const ${type.name} = createUnionType(${options({
      name: quoted(type.name),
      description: quoted(type.description),
      types: `() => [${members.join(", ")}] as const`,
      resolveType: "(value: { __typename: string }) => value.__typename",
    })});
export type ${type.name} = ${members.join(" | ")};`;
  }

  /** A class with the fields that none of the type's interfaces declares. */
  objectType(type: ObjectLike): string {
    const decorator = isInterfaceType(type) ? "InterfaceType" : "ObjectType";
    this.#typeGraphql.add(decorator);
    const interfaces = type.getInterfaces().map(({ name }) => name);
    const fields = this.ownFields(type).map((field) => {
      const declared = this.#field(field.type, { description: field.description, deprecationReason: field.deprecationReason });
      return `${this.#authorized(field)}  @Field(${declared})\n  ${field.name}!: ${typeScriptType(field.type, this.#scalars)};`;
    });
    return `@${decorator}(${quoted(type.name)}, ${options({
      description: quoted(type.description),
      implements: interfaces.length > 0 && `[${interfaces.join(", ")}]`,
      resolveType: isInterfaceType(type) && "(value: { __typename: string }) => value.__typename",
    })})
export ${isInterfaceType(type) ? "abstract " : ""}class ${type.name} {
${fields.join("\n")}
}`;
  }

  inputClass(decorator: "InputType" | "ArgsType", name: string, description: string | null | undefined, inputs: readonly Input[]): string {
    this.#typeGraphql.add(decorator);
    const head = decorator === "InputType" ? `${quoted(name)}, ${options({ description: quoted(description) })}` : "";
    const fields = inputs.map((input) => {
      const declared = this.#field(input.type, { description: input.description, defaultValue: defaultValue(input) });
      const validation = this.#validation(input).map((line) => `  ${line}\n`);
      const optional = isOptional(input.type) ? "?" : "!";
      return `${validation.join("")}  @Field(${declared})\n  ${input.name}${optional}: ${typeScriptType(input.type, this.#scalars)};`;
    });
    return `@${decorator}(${head})\nexport class ${name} {\n${fields.join("\n")}\n}`;
  }

  /** What each field takes and gives, for `FieldResolvers`. */
  signatures(types: readonly ObjectLike[]): string {
    const implemented = types.filter((type) => type.getInterfaces().length > 0);
    return `/** For each type and field: what it gives, objects by their type's name, and the class of its arguments. */
export interface FieldSignatures {
${types.map((type) => `  ${type.name}: {\n${Object.values(type.getFields()).map((field) => `    ${field.name}: { gives: ${typeScriptType(field.type, this.#scalars, (name) => `Shown<${quoted(name)}>`)}; args: ${field.args.length > 0 ? argsClass(this.#declaringType(type, field.name), field) : "null"} };`).join("\n")}\n  };`).join("\n")}
}

/** Stands for an object of a type of the schema. */
export interface Shown<Name extends string> {
  readonly ofType: Name;
}

/** For each type its interfaces. */
export interface Implemented {
${implemented.map((type) => `  ${type.name}: ${type.getInterfaces().map(({ name }) => quoted(name)).join(" | ")};`).join("\n")}
}

/** For each interface the types that implement it. */
export interface Implementing {
${types.filter(isInterfaceType).map((type) => `  ${type.name}: ${this.#schema.getPossibleTypes(type).map(({ name }) => quoted(name)).join(" | ")};`).join("\n")}
}`;
  }

  ownFields(type: ObjectLike): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter((field) => this.#declaringType(type, field.name) === type);
  }

  /** The interface that declares a field first, or the type itself. */
  #declaringType(type: ObjectLike, fieldName: string): ObjectLike {
    const declaring = inOrderOfInheritance([...type.getInterfaces()]).find((candidate) => fieldName in candidate.getFields());
    return declaring ?? type;
  }

  #field(type: Input["type"] | GraphQLField<unknown, unknown>["type"], extra: FieldOptions): string {
    const { thunk, nullable } = fieldType(type, this.#scalars, (name) => this.#typeGraphql.add(name));
    const declared = options({
      nullable,
      defaultValue: extra.defaultValue,
      description: quoted(extra.description),
      deprecationReason: quoted(extra.deprecationReason),
    });
    return declared === "{}" ? thunk : `${thunk}, ${declared}`;
  }

  #authorized(field: GraphQLField<unknown, unknown>): string {
    const role = requiredRole(field);
    if (role === undefined) return "";
    this.#typeGraphql.add("Authorized");
    return `  @Authorized(${quoted(role)})\n`;
  }

  #validation(input: Input): string[] {
    const constraints: Constraints = constraintsOf(this.#schema, input);
    return constraintDecorators(input.type, constraints).map(({ name, args }) => {
      this.#validators.add(name);
      return `@${name}(${args.join(", ")})`;
    });
  }
}

interface FieldOptions {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
  readonly defaultValue?: string | false;
}

function defaultValue(input: Input): string | false {
  return input.defaultValue === undefined ? false : JSON.stringify(input.defaultValue);
}

function quoted(text: string | null | undefined): string {
  return text ? JSON.stringify(text) : "";
}

function sorted(names: ReadonlySet<string>): string {
  return [...names].sort().join(", ");
}

/** An object literal of those entries that are there. */
function options(entries: Record<string, string | false | undefined>): string {
  const present = Object.entries(entries).filter(([, value]) => value !== undefined && value !== false && value !== "");
  return present.length === 0 ? "{}" : `{ ${present.map(([name, value]) => `${name}: ${value}`).join(", ")} }`;
}
