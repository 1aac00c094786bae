import type { GraphQLFieldResolver } from "graphql";
import type { getMetadataStorage } from "type-graphql";
import type { Context } from "../request/context.js";
import { constrainedProperties } from "./validate-arguments.js";

type Storage = ReturnType<typeof getMetadataStorage>;
/** TypeGraphQL's metadata of a method that resolves a field. */
export type Method = Storage["queries"][number] | Storage["fieldResolvers"][number];
type Parameter = NonNullable<Method["params"]>[number];

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Creates a resolver that calls the method of the resolver class directly, whereas TypeGraphQL's looks up the
 * parameters on each call. TypeGraphQL's is kept where it does more: it validates constrained arguments, instantiates
 * input classes, checks roles and runs middlewares.
 *
 * @param resolve TypeGraphQL's resolver of the field
 */
export function direct(method: Method | undefined, resolve: Resolver): Resolver {
  if (!method?.params || method.roles !== undefined || (method.middlewares?.length ?? 0) > 0) return resolve;
  const parameters = [...method.params].sort((one, other) => one.index - other.index).map(parameterOf);
  if (parameters.some((parameter) => parameter === undefined)) return resolve;
  const instance: unknown = Reflect.construct(method.target, []);
  const call: unknown = Reflect.get(method.target.prototype, method.methodName);
  if (typeof call !== "function") return resolve;
  const checked = new Set(method.params.flatMap((parameter) => checkedOf(parameter)));
  return (root, args, context, info) => {
    for (const name in args) {
      if (checked.has(name) && args[name] !== null && args[name] !== undefined)
        return resolve(root, args, context, info);
    }
    const given = { root, args, context };
    return Reflect.apply(
      call,
      instance,
      parameters.map((kind) => kind && given[kind]),
    );
  };
}

/** The value to pass for a parameter unchanged; undefined if TypeGraphQL must create it. */
function parameterOf(parameter: Parameter): "root" | "args" | "context" | undefined {
  switch (parameter.kind) {
    case "root":
      return parameter.propertyName === undefined && parameter.getType === undefined ? parameter.kind : undefined;
    case "context":
      return parameter.propertyName === undefined ? parameter.kind : undefined;
    case "args":
      return parameter.kind;
    default:
      return undefined;
  }
}

function checkedOf(parameter: Parameter): readonly string[] {
  return parameter.kind === "args" ? [...constrainedProperties(parameter.getType() as NewableFunction)] : [];
}
