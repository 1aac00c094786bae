import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import { QuerySearchArgs, SearchConnection, SearchEdge } from "../generated/models.js";
import { recordById } from "../record/record.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { sourceById } from "../source/source.loaders.js";
import { listFound } from "./search.js";

type FoundPage = Awaited<ReturnType<typeof listFound>>;
type FoundEdge = FoundPage["edges"][number];

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    SearchConnection: FoundPage;
    SearchEdge: FoundEdge;
  }
}

@Resolver(() => SearchConnection)
export class SearchResolver implements FieldResolvers<"SearchConnection">, QueryResolvers<"search"> {
  @FieldResolver()
  nodes(@Root() { nodes }: FoundPage, @Ctx() context: Context) {
    return Promise.all(nodes.map((found) => load(found, context)));
  }

  @Query(() => SearchConnection)
  search(@Args(() => QuerySearchArgs) args: QuerySearchArgs, @Ctx() context: Context) {
    return listFound(context, args);
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver implements FieldResolvers<"SearchEdge"> {
  @FieldResolver()
  node(@Root() { node }: FoundEdge, @Ctx() context: Context) {
    return load(node, context);
  }
}

function load({ type, uuid }: FoundEdge["node"], context: Context) {
  switch (type) {
    case "COUNTRY":
    case "PERSON":
    case "ORGANIZATION":
      return actorById(context, uuid);
    case "SOURCE":
      return sourceById(context, uuid);
    default:
      return recordById(context, uuid);
  }
}
