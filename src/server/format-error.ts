import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { codeOf } from "../errors/caught.js";
import { type ErrorCode, PublicError } from "../errors/errors.js";

/** Codes that clients receive unchanged: those of `ErrorCode`, and GraphQL's and Apollo's own. */
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

/** Messages of graphql-js when it stops reading a document, and of V8 for one nested thousands deep. They have no error code. */
const TOO_LARGE = [
  {
    says: /^Syntax Error: Document contains more tha[tn] (\d+) tokens.*/s,
    means: "The document has more than $1 tokens.",
  },
  { says: /^Maximum call stack size exceeded$/, means: "The document is nested too deeply." },
  { says: /^Maximum introspection depth exceeded$/, means: "The introspection query is nested too deeply." },
  { says: /^Validation aborted\.$/, means: "The document selects the same fields too often." },
];

/** Messages of graphql-js in place of further mistakes that it does not report. The one about variables has no error code. */
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

/** What graphql-js and graphql-jit say about a variable that must not be null. They have no error code for it. */
const UNUSABLE_ARGUMENT = /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value) .*\.$/s;

/** PostgreSQL's codes of errors that the operation causes (its documentation, appendix A). */
const DATABASE_ERRORS: Record<string, { code: ErrorCode; message: string }> = {
  "57014": {
    code: "QUERY_TOO_COMPLEX",
    message: "The operation took too long. Narrow it down with a filter, or ask for smaller pages.",
  },
  "22021": { code: "BAD_USER_INPUT", message: "A string contains a null byte or is not valid UTF-8." },
};

/** The longest message, in characters. graphql-js and others quote a refused value at any length. */
const LONGEST_MESSAGE = 2_000;

/** Formats an error for clients. Errors not meant for clients become internal errors without their cause. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = toldOf(formatted, error);
  return { ...told, message: shortened(told.message) };
}

/** Cuts the middle out of a long message: the error comes before the quoted value, the expectation after it. */
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
      message: `There are more errors in the ${tooMany.of} than are listed here. Fix these first.`,
      extensions: { code: tooMany.code },
    };
  }
  const [, argument] = (cause instanceof GraphQLError && UNUSABLE_ARGUMENT.exec(formatted.message)) || [];
  if (argument) {
    return { ...place, message: formatted.message, extensions: { code: "BAD_USER_INPUT", argument: [argument] } };
  }
  // If a scalar refuses a literal, validation replaces the scalar's code with its own.
  if (error instanceof GraphQLError && error.originalError instanceof PublicError) {
    return { ...place, message: formatted.message, extensions: { ...error.originalError.extensions } };
  }
  if (PUBLIC_CODES.has(formatted.extensions?.code)) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  // For a persisted query with a wrong version or hash, Apollo sets a status but no code.
  if (error instanceof GraphQLError && isClientError(error.extensions.http)) {
    return { ...place, message: formatted.message, extensions: { code: "BAD_REQUEST" } };
  }
  const known = DATABASE_ERRORS[codeOf(cause) ?? ""];
  if (known) return { ...place, message: known.message, extensions: { code: known.code } };
  return {
    ...place,
    message: "Something went wrong on our side. The server log has the cause under this request's id.",
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
