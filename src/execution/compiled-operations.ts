import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parseType,
  type Source,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { sizeOfCode } from "./code-size.js";
import { hasOptionalWithin } from "./nested-variables.js";

/** The most fields for which code is made, counted once for each type that an interface or a union may stand for. */
const MAX_CODE_SIZE = 5_000;

/** What is known of an operation: how often it came, and its code once there is some; null where there never will be. */
interface Known {
  uses: number;
  query?: CompiledQuery["query"] | null;
}

/**
 * Executes operations by code that graphql-jit compiles for each of them. graphql-js executes what has not come often
 * enough to be worth compiling, what would make too much code, the few operations that graphql-jit would answer otherwise, and whatever
 * is not a query.
 *
 * Code is kept as long as the document that it belongs to: Apollo's store of documents bounds it.
 */
export class CompiledOperations {
  readonly #known = new WeakMap<DocumentNode, Map<string, Known>>();
  readonly #uncompiledUses: number;

  /** @param uncompiledUses how often an operation is executed by graphql-js before it is compiled */
  constructor({ uncompiledUses }: { uncompiledUses: number }) {
    this.#uncompiledUses = uncompiledUses;
  }

  execute(request: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult {
    const { schema, document, contextValue, operationName } = request;
    const query = this.#queryFor(schema, document, operationName ?? undefined);
    if (!query) return execute(request);
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(schema, definitions, request.variableValues ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const result = query(undefined, contextValue, withoutInherited(coerced));
    return result instanceof Promise ? result.then((settled) => finish(settled, request)) : finish(result, request);
  }

  #queryFor(schema: GraphQLSchema, document: DocumentNode, operationName?: string): Known["query"] {
    const operations = this.#known.get(document) ?? new Map<string, Known>();
    this.#known.set(document, operations);
    const known = operations.get(operationName ?? "") ?? { uses: 0 };
    operations.set(operationName ?? "", known);
    if (known.query === undefined && known.uses++ >= this.#uncompiledUses) {
      known.query = compiled(schema, document, operationName);
    }
    return known.query;
  }
}

function compiled(schema: GraphQLSchema, document: DocumentNode, operationName?: string): Known["query"] {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  if (sizeOfCode(schema, document, operation, MAX_CODE_SIZE) > MAX_CODE_SIZE) return null;
  if (hasOptionalWithin(schema, document, operation)) return null;
  const result = compileQuery(withCoercedVariables(schema), takingCoercedVariables(document), operationName, {
    // Values of enums and of GraphQL's own scalars come from typed columns and need no check.
    disableLeafSerialization: true,
    useExperimentalPathBasedSkipInclude: true,
  });
  return isCompiledQuery(result) ? result.query : null;
}

/**
 * The type of variables that have been coerced already, whatever their type. graphql-js coerces them, since graphql-jit
 * makes no end of code for inputs that contain themselves, such as filters.
 */
const Coerced = new GraphQLScalarType({ name: "Coerced" });

const schemasWithCoerced = new WeakMap<GraphQLSchema, GraphQLSchema>();

function withCoercedVariables(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const known = schemasWithCoerced.get(schema) ?? new GraphQLSchema({ ...config, types: [...config.types, Coerced] });
  schemasWithCoerced.set(schema, known);
  return known;
}

function takingCoercedVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: ({ kind, variable, loc }) => ({ kind, variable, loc, type: COERCED }),
    SelectionSet: () => false,
  });
}

/** graphql-jit takes what objects inherit for the value of a variable of that name that has none, such as `$constructor`. */
function withoutInherited(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own: Record<string, unknown> = Object.create(null);
  return Object.assign(own, values);
}

const COERCED = parseType(Coerced.name);

/** The result as graphql-js would give it. */
function finish(result: ExecutionResult, request: ExecutionArgs): ExecutionResult {
  if (!result.errors) return result;
  const source = request.document.loc?.source;
  return { ...result, errors: result.errors.map((error) => located(error, source)) };
}

/** graphql-jit's errors know their place by line and column, those of graphql-js by their offset in the source. */
function located({ message, locations, path, originalError }: GraphQLError, source?: Source): GraphQLError {
  const lines = source?.body.split(/\r\n|[\n\r]/g) ?? [];
  const offsets = locations?.map(
    ({ line, column }) => lines.slice(0, line - 1).join("\n").length + (line > 1 ? column : column - 1),
  );
  // What graphql-js throws of an argument knows its own place.
  const positions = (originalError instanceof GraphQLError && originalError.positions) || offsets;
  return new GraphQLError(message, {
    ...(source && positions ? { source, positions } : {}),
    path,
    originalError,
  });
}
