import type { ExecutionResult, GraphQLResolveInfo } from "graphql";
import type { Kysely } from "kysely";
import type { DB } from "../generated/db.js";
import { NOTHING, type Selection, selectionOf } from "./selection.js";

/** The bounds of one operation, as `Query.viewer` tells them. */
export interface OperationLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly cost: number;
}

/** What one request works with. Made anew for each, so that nothing read for one shows up in another. */
export class Context {
  /** What the operation gave, where it was executed before Apollo came to it. */
  result: ExecutionResult | undefined = undefined;

  /**
   * @param made what has been made in this request, by what made it. Not `#made`: Apollo hands resolvers a copy of the
   *   context, which shares properties but not private fields.
   * @param field the field that is being answered
   */
  constructor(
    readonly db: Kysely<DB>,
    readonly limits: OperationLimits,
    readonly requestId: string,
    private readonly made = new Map<object, unknown>(),
    private readonly field: GraphQLResolveInfo | undefined = undefined,
  ) {}

  /** What the operation selects beneath the field that is being answered; nothing where that is not known. */
  get selection(): Selection {
    return this.field ? selectionOf(this.field) : NOTHING;
  }

  /** This context, for the resolver of a field. */
  at(field: GraphQLResolveInfo): Context {
    return new Context(this.db, this.limits, this.requestId, this.made, field);
  }

  /** What `make` makes, made once in this request: how loaders live as long as the request they batch for. */
  once<T>(make: (context: Context) => T): T {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as T;
  }
}
