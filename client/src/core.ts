export { type Client, type ClientOptions, createClient, type RequestOptions } from "./client.js";
export type { DataOf, Document, VariablesOf } from "./document.js";
export * from "./errors.js";
export { type Methods, withOperations } from "./operations.js";
export type { ConnectionIn, PaginateOptions } from "./pages.js";
export type { RetryPolicy } from "./retry.js";
export type { Gap, SubscribeOptions } from "./subscription.js";
