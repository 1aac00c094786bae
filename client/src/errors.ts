/** An entry of `errors` in a response. */
export interface ErrorEntry {
  readonly message: string;
  /** The path in the response. */
  readonly path?: readonly (string | number)[];
  /** The positions in the document. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** Any error between the caller and the API. `code` identifies it; each subclass below stands for one kind. */
export class ChanceryError extends Error {
  override readonly name: string = "ChanceryError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Thrown when there is no response: the server cannot be reached, the connection broke, or `timeout` passed. */
export class NetworkError extends ChanceryError {
  override readonly name = "NetworkError";
  declare readonly code: "NETWORK_ERROR";

  constructor(message: string, options?: ErrorOptions) {
    super("NETWORK_ERROR", message, options);
  }
}

/** Data of the HTTP response that contained an error. */
export interface ResponseFacts {
  readonly status: number;
  /** The delay that the server requests, in milliseconds, if any. */
  readonly retryAfter: number | undefined;
  /** The id of the request in the server's log. */
  readonly requestId: string | undefined;
}

/** Thrown for a response that is not GraphQL: from a proxy, or from another server at that address. */
export class HttpError extends ChanceryError implements ResponseFacts {
  override readonly name = "HttpError";
  declare readonly code: "HTTP_ERROR";
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly requestId: string | undefined;
  /** The response's text. */
  readonly body: string;

  constructor({ status, retryAfter, requestId }: ResponseFacts, body: string) {
    super("HTTP_ERROR", `The server's response is not GraphQL (status ${status}).`);
    this.status = status;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
    this.body = body;
  }
}

/** Thrown when the API responds with errors. Its message, code and path are those of the first. */
export class ApiError extends ChanceryError implements ResponseFacts {
  override readonly name: string = "ApiError";
  /** All errors of the response. */
  readonly errors: readonly ErrorEntry[];
  /** The data returned along with the errors, if any. */
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
    super(code, errors[0]?.message ?? "The API returned an error without a message.");
    this.errors = errors;
    this.data = data;
    this.status = status;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }
}

/** Thrown for an argument or a variable that cannot be used. */
export class BadUserInputError extends ApiError {
  override readonly name = "BadUserInputError";
  declare readonly code: "BAD_USER_INPUT";

  /** Its path, starting with the field's argument: `["filter", "date", "from"]`. Empty if the API does not report it. */
  get argument(): readonly (string | number)[] {
    const argument = this.errors[0]?.extensions?.argument;
    return Array.isArray(argument) ? argument : [];
  }

  /** The message without `Variable "$filter" got invalid value …`, for readers who do not know about variables. */
  get reason(): string {
    return this.message.replace(/^Variable "\$\w+" got invalid value (.+?)(?: at "[\w.[\]]+")?; (?=\1)/s, "");
  }
}

/** Thrown when an object that the operation requires does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  declare readonly code: "NOT_FOUND";
}

/** Thrown when the token is missing, invalid or expired. */
export class UnauthenticatedError extends ApiError {
  override readonly name = "UnauthenticatedError";
  declare readonly code: "UNAUTHENTICATED";
}

/** Thrown when the token's role does not permit the operation. */
export class ForbiddenError extends ApiError {
  override readonly name = "ForbiddenError";
  declare readonly code: "FORBIDDEN";
}

/** Thrown when the operation exceeds the limits of a single request. */
export class QueryTooComplexError extends ApiError {
  override readonly name = "QueryTooComplexError";
  declare readonly code: "QUERY_TOO_COMPLEX";
}

/** Thrown on too many requests; `retryAfter` is the time to wait. */
export class RateLimitedError extends ApiError {
  override readonly name = "RateLimitedError";
  declare readonly code: "RATE_LIMITED";
}

/** Thrown when someone else changed the object first, or it conflicts with another. */
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

/** Creates the error for a response's `errors`. */
export function apiError(errors: readonly ErrorEntry[], data: unknown, response: ResponseFacts): ApiError {
  const code = errors[0]?.extensions?.code ?? "UNKNOWN";
  const ErrorClass = Object.hasOwn(CLASSES, code) ? CLASSES[code] : undefined;
  return new (ErrorClass ?? ApiError)(code, errors, data, response);
}

/** Returns the error to throw when a request fails: the abort reason, a more specific error, or one with `message`. */
export function failureOnTheWay(error: unknown, signal: AbortSignal | undefined, message: string): unknown {
  if (error instanceof ChanceryError) return error;
  return signal?.aborted ? signal.reason : new NetworkError(message, { cause: error });
}
