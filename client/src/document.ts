import { print } from "@0no-co/graphql.web";
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/**
 * An operation: a `TypedDocumentNode` or a typed string, as GraphQL Code Generator and gql.tada make them, or plain text,
 * whose answer is `unknown`. It holds one operation, with the fragments that it needs.
 */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> | string;

/** What a document answers. */
export type DataOf<D> = D extends DocumentTypeDecoration<infer Data, infer _Variables> ? Data : never;

/** The variables that a document takes. */
export type VariablesOf<D> =
  D extends DocumentTypeDecoration<infer _Data, infer Variables extends object> ? Variables : never;

/** The variables and the options of a call. Variables can be left out where none is required. */
export type Arguments<Variables extends object, Options> =
  Record<never, never> extends Variables
    ? [variables?: NoInfer<Variables>, options?: Options]
    : [variables: NoInfer<Variables>, options?: Options];

/** An operation as it is sent. */
export interface Operation {
  readonly text: string;
  /** Whether it only reads, so that it can be sent again without doing anything twice. */
  readonly safe: boolean;
}

const operations = new WeakMap<object, Operation>();

export function operationOf(document: object | string): Operation {
  if (typeof document === "string") return operationFrom(document);
  let operation = operations.get(document);
  if (!operation) {
    operation = operationFrom(isSyntaxTree(document) ? print(document) : String(document));
    operations.set(document, operation);
  }
  return operation;
}

type SyntaxTree = Parameters<typeof print>[0];

function isSyntaxTree(document: object): document is SyntaxTree {
  return "kind" in document && document.kind === "Document";
}

const COMMENTS_AND_STRINGS = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g;

/** Between definitions. A field of that name behind a selection is taken for it too: then a read is not sent again. */
const CHANGES = /(?:^|\})[\s,\uFEFF]*(?:mutation|subscription)\b/;

function operationFrom(text: string): Operation {
  return { text, safe: !CHANGES.test(text.replace(COMMENTS_AND_STRINGS, "")) };
}
