/** An entry of `errors` in an answer. */
export interface ErrorEntry {
  readonly message: string;
  /** Where in the answer it happened. */
  readonly path?: readonly (string | number)[];
  /** Where in the document. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** Anything that goes wrong between the caller and the API. `code` says what; the classes below say it in types. */
export class ChanceryError extends Error {
  override readonly name: string = "ChanceryError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** No answer came: the server cannot be reached, the connection broke, or it took longer than `timeout`. */
export class NetworkError extends ChanceryError {
  override readonly name = "NetworkError";
  declare readonly code: "NETWORK_ERROR";

  constructor(message: string, options?: ErrorOptions) {
    super("NETWORK_ERROR", message, options);
  }
}

/** What is known of the HTTP response that an error came in. */
export interface ResponseFacts {
  readonly status: number;
  /** How long the server asks to wait, in milliseconds, if it does. */
  readonly retryAfter: number | undefined;
  /** Under which the server's log has more. */
  readonly requestId: string | undefined;
}

/** A response that is not GraphQL's: from a proxy, or from something else at that address. */
export class HttpError extends ChanceryError implements ResponseFacts {
  override readonly name = "HttpError";
  declare readonly code: "HTTP_ERROR";
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;
  /** The response's text. */
  readonly body: string;

  constructor({ status, retryAfter, requestId }: ResponseFacts, body: string) {
    super("HTTP_ERROR", `The server answered with status ${status} and no GraphQL.`);
    this.status = status;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
    this.body = body;
  }
}

/** The API answered with errors. Its message, code and place are those of the first. */
export class ApiError extends ChanceryError implements ResponseFacts {
  override readonly name: string = "ApiError";
  /** All of them. */
  readonly errors: readonly ErrorEntry[];
  /** What was answered in spite of them, if anything. */
  readonly data: unknown;
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;

  constructor(
    code: string,
    errors: readonly ErrorEntry[],
    data: unknown,
    { status, retryAfter, requestId }: ResponseFacts,
  ) {
    super(code, errors[0]?.message ?? "The API answered with an error that says nothing.");
    this.errors = errors;
    this.data = data;
    this.status = status;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }
}

/** An argument or a variable that cannot be used. */
export class BadUserInputError extends ApiError {
  override readonly name = "BadUserInputError";
  declare readonly code: "BAD_USER_INPUT";

  /** The way to it, from the field's argument down: `["filter", "date", "from"]`. Empty where the API does not say. */
  get argument(): readonly (string | number)[] {
    const argument = this.errors[0]?.extensions?.argument;
    return Array.isArray(argument) ? argument : [];
  }

  /** The message for those who know nothing of variables: without `Variable "$filter" got invalid value …` before it. */
  get reason(): string {
    return this.message.replace(/^Variable "\$\w+" got invalid value (.+?)(?: at "[\w.[\]]+")?; (?=\1)/s, "");
  }
}

/** An object that the operation required is not there. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  declare readonly code: "NOT_FOUND";
}

/** The token is missing, wrong or has run out. */
export class UnauthenticatedError extends ApiError {
  override readonly name = "UnauthenticatedError";
  declare readonly code: "UNAUTHENTICATED";
}

/** The token's role does not allow it. */
export class ForbiddenError extends ApiError {
  override readonly name = "ForbiddenError";
  declare readonly code: "FORBIDDEN";
}

/** The operation asks for more than is allowed at once. */
export class QueryTooComplexError extends ApiError {
  override readonly name = "QueryTooComplexError";
  declare readonly code: "QUERY_TOO_COMPLEX";
}

/** Too many requests; `retryAfter` says how long to wait. */
export class RateLimitedError extends ApiError {
  override readonly name = "RateLimitedError";
  declare readonly code: "RATE_LIMITED";
}

/** Someone else changed the object first, or it is in the way of another. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  declare readonly code: "CONFLICT";
}

const CLASSES: { readonly [code: string]: typeof ApiError } = {
  BAD_USER_INPUT: BadUserInputError,
  NOT_FOUND: NotFoundError,
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  QUERY_TOO_COMPLEX: QueryTooComplexError,
  RATE_LIMITED: RateLimitedError,
  CONFLICT: ConflictError,
};

/** The error that an answer's `errors` stand for. */
export function apiError(errors: readonly ErrorEntry[], data: unknown, response: ResponseFacts): ApiError {
  const code = errors[0]?.extensions?.code ?? "UNKNOWN";
  const ErrorClass = Object.hasOwn(CLASSES, code) ? CLASSES[code] : undefined;
  return new (ErrorClass ?? ApiError)(code, errors, data, response);
}

/** What to throw when a step on the way to the server failed: the caller's own reason, an error that says more, or `message`. */
export function failureOnTheWay(error: unknown, signal: AbortSignal | undefined, message: string): unknown {
  if (error instanceof ChanceryError) return error;
  return signal?.aborted ? signal.reason : new NetworkError(message, { cause: error });
}
