import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { codeOf } from "../errors/caught.js";
import { type ErrorCode, PublicError } from "../errors/errors.js";

/** Codes that are told to clients as they are: those of `ErrorCode`, and GraphQL's and Apollo's own. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "QUERY_TOO_COMPLEX",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** What graphql-js says of a document that it stopped to read, and V8 of one that nests thousands deep; they have no code for it. */
const TOO_LARGE = [
  {
    says: /^Syntax Error: Document contains more tha[tn] (\d+) tokens.*/s,
    means: "The document has more than $1 tokens.",
  },
  { says: /^Maximum call stack size exceeded$/, means: "The document is nested too deep." },
  { says: /^Maximum introspection depth exceeded$/, means: "The introspection is nested too deep." },
  { says: /^Validation aborted\.$/, means: "The document selects the same fields too often." },
];

/** What graphql-js says instead of the mistakes that it does not tell any more; of variables it has no code for it. */
const TOO_MANY: Record<string, { code: string; of: string }> = {
  "Too many validation errors, error limit reached. Validation aborted.": {
    code: "GRAPHQL_VALIDATION_FAILED",
    of: "document",
  },
  "Too many errors processing variables, error limit reached. Execution aborted.": {
    code: "BAD_USER_INPUT",
    of: "variables",
  },
};

/** What graphql-js and graphql-jit say of a variable that is null where that is not allowed; they have no code for it. */
const UNUSABLE_ARGUMENT = /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value) .*\.$/s;

/** What PostgreSQL calls the errors that are the operation's fault (its documentation, appendix A). */
const DATABASE_ERRORS: Record<string, { code: ErrorCode; message: string }> = {
  "57014": {
    code: "QUERY_TOO_COMPLEX",
    message: "The operation took too long. Narrow it down with a filter, or ask for smaller pages.",
  },
  "22021": { code: "BAD_USER_INPUT", message: "A text holds a zero byte or is not valid UTF-8." },
};

/** How long a message may be, in characters. graphql-js and others repeat a refused value, whatever its length. */
const LONGEST_MESSAGE = 2_000;

/** What a client is told of an error. Everything that is not meant for clients becomes an internal error without its cause. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = toldOf(formatted, error);
  return { ...told, message: shortened(told.message) };
}

/** Without the middle of what is too long: what is wrong stands before a value that is repeated, and what was expected after it. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE / 2)} … ${message.slice(-LONGEST_MESSAGE / 2)}`;
}

function toldOf(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (cause instanceof ArgumentValidationError) return { ...place, ...invalidArguments(cause) };
  const tooLarge = TOO_LARGE.find(({ says }) => says.test(formatted.message));
  if (tooLarge) {
    const message = formatted.message.replace(tooLarge.says, tooLarge.means);
    return {
      ...place,
      message: `${message} Ask for less in one operation.`,
      extensions: { code: "QUERY_TOO_COMPLEX" },
    };
  }
  const tooMany = TOO_MANY[formatted.message];
  if (tooMany) {
    return {
      message: `There are more mistakes in the ${tooMany.of} than are told here. Mend these first.`,
      extensions: { code: tooMany.code },
    };
  }
  const [, argument] = (cause instanceof GraphQLError && UNUSABLE_ARGUMENT.exec(formatted.message)) || [];
  if (argument) {
    return { ...place, message: formatted.message, extensions: { code: "BAD_USER_INPUT", argument: [argument] } };
  }
  // A literal that a scalar refuses is reported by validation, which puts its own code in place of the scalar's.
  if (error instanceof GraphQLError && error.originalError instanceof PublicError) {
    return { ...place, message: formatted.message, extensions: { ...error.originalError.extensions } };
  }
  if (PUBLIC_CODES.has(formatted.extensions?.code)) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  // Apollo has no code for a persisted query whose version or hash is wrong, but a status.
  if (error instanceof GraphQLError && isClientError(error.extensions.http)) {
    return { ...place, message: formatted.message, extensions: { code: "BAD_REQUEST" } };
  }
  const known = DATABASE_ERRORS[codeOf(cause) ?? ""];
  if (known) return { ...place, message: known.message, extensions: { code: known.code } };
  return {
    ...place,
    message: "Something went wrong on our side. The log has the cause under this request's id.",
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

function isClientError(http: unknown): boolean {
  const status = typeof http === "object" && http !== null && "status" in http ? Number(http.status) : 0;
  return status >= 400 && status < 500;
}

function invalidArguments(error: ArgumentValidationError): Pick<GraphQLFormattedError, "message" | "extensions"> {
  const problems = error.extensions.validationErrors.flatMap((problem) => problemsOf(problem, []));
  return {
    message: problems.map(({ argument, message }) => `\`${argument.join(".")}\`: ${message}.`).join(" "),
    extensions: { code: "BAD_USER_INPUT", argument: problems[0]?.argument ?? [] },
  };
}

type ValidationError = ArgumentValidationError["extensions"]["validationErrors"][number];

function problemsOf(
  { property, constraints = {}, children = [] }: ValidationError,
  parent: readonly string[],
): { argument: string[]; message: string }[] {
  const argument = [...parent, property];
  return [
    ...Object.values(constraints).map((message) => ({ argument, message })),
    ...children.flatMap((child) => problemsOf(child, argument)),
  ];
}
