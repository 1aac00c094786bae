import { Args, Ctx, Query, Resolver } from "type-graphql";
import { Node, QueryNodeArgs, QueryNodesArgs } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { QueryResolvers } from "../resolvers/field-resolvers.js";
import { findNode } from "./find-node.js";

@Resolver()
export class NodeResolver implements QueryResolvers<"node" | "nodes"> {
  @Query(() => Node, { nullable: true })
  node(@Args(() => QueryNodeArgs) { id }: QueryNodeArgs, @Ctx() context: Context) {
    return findNode(context, id);
  }

  @Query(() => [Node], { nullable: "items" })
  nodes(@Args(() => QueryNodesArgs) { ids }: QueryNodesArgs, @Ctx() context: Context) {
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}
