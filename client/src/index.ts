/** The typed documents and types of Chancery's API. Send a document with its variables by any GraphQL client. */
export * from "./generated/documents.js";
