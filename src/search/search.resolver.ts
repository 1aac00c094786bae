import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import type { Page } from "../connections/page.js";
import { QuerySearchArgs, SearchConnection, SearchEdge } from "../generated/models.js";
import { recordById } from "../record/record.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { sourceById } from "../source/source.loaders.js";
import type { FoundEdge } from "./search.js";
import { highlightOf } from "./texts/highlight.loaders.js";

type FoundPage = Page<FoundEdge["node"], FoundEdge>;

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    SearchConnection: FoundPage;
    SearchEdge: FoundPage["edges"][number];
  }
}

@Resolver(() => SearchConnection)
export class SearchResolver implements FieldResolvers<"SearchConnection">, QueryResolvers<"search"> {
  @FieldResolver()
  nodes(@Root() { nodes }: FoundPage, @Ctx() context: Context) {
    return Promise.all(nodes.map((found) => load(found, context)));
  }

  @Query(() => SearchConnection)
  async search(@Args(() => QuerySearchArgs) args: QuerySearchArgs, @Ctx() context: Context) {
    // The tables and dictionaries of names would take an eighth of each start.
    const { listFound } = await import("./search.js");
    return listFound(context, args);
  }
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver implements FieldResolvers<"SearchEdge"> {
  @FieldResolver()
  node(@Root() { node }: FoundEdge, @Ctx() context: Context) {
    return load(node, context);
  }

  @FieldResolver()
  highlight(@Root() { node, matchedName, query }: FoundEdge, @Ctx() context: Context) {
    return matchedName ? null : highlightOf(context, node.uuid, query);
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
