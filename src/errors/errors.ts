import { type ASTNode, GraphQLError } from "graphql";

/** The codes of errors, in `extensions.code`, besides those of GraphQL itself (parse and validation failures) and of internal errors. */
export type ErrorCode = "BAD_USER_INPUT" | "NOT_FOUND" | "QUERY_TOO_COMPLEX";

/** What the client is told as it stands. Everything else is masked. */
export class PublicError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}, node?: ASTNode) {
    super(message, { extensions: { code, ...extensions }, ...(node ? { nodes: node } : {}) });
  }
}

/**
 * An argument or a variable that cannot be used. `argument` is the way to it, from the field's argument down; `node` is the literal
 * itself, where it stands in the document.
 */
export class BadUserInput extends PublicError {
  constructor(message: string, argument?: readonly (string | number)[], node?: ASTNode) {
    super("BAD_USER_INPUT", message, argument ? { argument } : {}, node);
  }
}

/** An operation that asks for more than is allowed. */
export class QueryTooComplex extends PublicError {
  constructor(message: string, extensions: Record<string, unknown> = {}) {
    super("QUERY_TOO_COMPLEX", message, extensions);
  }
}
