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

/** The maximum number of fields to compile, counted once for each possible type of an interface or a union. */
const MAX_CODE_SIZE = 5_000;

/** The state of an operation: its number of uses, and its code once compiled; null if it will never be. */
interface Known {
  uses: number;
  query?: CompiledQuery["query"] | null;
}

/**
 * Executes operations with code that graphql-jit compiles for each of them. graphql-js executes the rest: operations
 * not yet used often enough, those that are too large, the few that graphql-jit would answer differently, and all but
 * queries.
 *
 * Code is kept as long as its document, so Apollo's document store bounds it.
 */
export class CompiledOperations {
  readonly #known = new WeakMap<DocumentNode, Map<string, Known>>();
  readonly #uncompiledUses: number;

  /** @param uncompiledUses the number of times that graphql-js executes an operation before it is compiled */
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
 * The type of variables that are already coerced, whatever their own type. graphql-js coerces them, since graphql-jit
 * generates endless code for recursive inputs such as filters.
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

/** For a variable without a value, such as `$constructor`, graphql-jit would read an inherited property of that name. */
function withoutInherited(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own: Record<string, unknown> = Object.create(null);
  return Object.assign(own, values);
}

const COERCED = parseType(Coerced.name);

/** Converts the result to what graphql-js would return. */
function finish(result: ExecutionResult, request: ExecutionArgs): ExecutionResult {
  if (!result.errors) return result;
  const source = request.document.loc?.source;
  return { ...result, errors: result.errors.map((error) => located(error, source)) };
}

/** graphql-jit's errors locate themselves by line and column, those of graphql-js by their offset in the source. */
function located({ message, locations, path, originalError }: GraphQLError, source?: Source): GraphQLError {
  const lines = source?.body.split(/\r\n|[\n\r]/g) ?? [];
  const offsets = locations?.map(
    ({ line, column }) => lines.slice(0, line - 1).join("\n").length + (line > 1 ? column : column - 1),
  );
  // An error that graphql-js throws for an argument has its own position.
  const positions = (originalError instanceof GraphQLError && originalError.positions) || offsets;
  return new GraphQLError(message, {
    ...(source && positions ? { source, positions } : {}),
    path,
    originalError,
  });
}
