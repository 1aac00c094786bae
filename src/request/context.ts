import type { ExecutionResult, GraphQLResolveInfo } from "graphql";
import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { NOTHING, type Selection, selectionOf } from "./selection.js";

/** The limits of one operation, as `Query.viewer` returns them. */
export interface OperationLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly cost: number;
}

/** The context of one request. Each request has its own, so that data read for one never appears in another. */
export class Context {
  /** The operation's result, if it was executed before Apollo received it. */
  result: ExecutionResult | undefined = undefined;

  /**
   * @param made the values made in this request, by their factories. Not `#made`: Apollo passes resolvers a copy of the
   *   context, which shares properties but not private fields.
   * @param field the field being resolved
   */
  constructor(
    readonly db: Kysely<DB>,
    readonly limits: OperationLimits,
    readonly requestId: string,
    private readonly made = new Map<object, unknown>(),
    private readonly field: GraphQLResolveInfo | undefined = undefined,
  ) {}

  /** The selection below the field being resolved; empty if the field is unknown. */
  get selection(): Selection {
    return this.field ? selectionOf(this.field) : NOTHING;
  }

  /** Returns this context for the resolver of a field. */
  at(field: GraphQLResolveInfo): Context {
    return new Context(this.db, this.limits, this.requestId, this.made, field);
  }

  /** Memoises `make` for this request: this is how loaders live as long as the request they batch for. */
  once<T>(make: (context: Context) => T): T {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as T;
  }
}
