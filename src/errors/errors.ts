import { type ASTNode, GraphQLError } from "graphql";

/** The codes in `extensions.code`, other than GraphQL's own (parse and validation failures) and those of internal errors. */
export type ErrorCode = "BAD_USER_INPUT" | "NOT_FOUND" | "QUERY_TOO_COMPLEX";

/** An error whose message clients see unchanged. All other errors are masked. */
export class PublicError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}, node?: ASTNode) {
    super(message, { extensions: { code, ...extensions }, ...(node ? { nodes: node } : {}) });
  }
}

/**
 * Thrown for an argument or a variable that cannot be used. `argument` is its path, starting with the field's argument;
 * `node` is the literal, if the document contains it.
 */
export class BadUserInput extends PublicError {
  constructor(message: string, argument?: readonly (string | number)[], node?: ASTNode) {
    super("BAD_USER_INPUT", message, argument ? { argument } : {}, node);
  }
}

/** Thrown for an operation that exceeds a limit. */
export class QueryTooComplex extends PublicError {
  constructor(message: string, extensions: Record<string, unknown> = {}) {
    super("QUERY_TOO_COMPLEX", message, extensions);
  }
}
