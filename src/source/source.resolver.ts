import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { organizationById } from "../actor/actor.loaders.js";
import { listCitationsOfSource } from "../citation/citation.loaders.js";
import { datasetById } from "../dataset/dataset.loaders.js";
import {
  QuerySourceArgs,
  QuerySourcesArgs,
  Source,
  SourceCitationsArgs,
  SourceConnection,
  SourceRecordsArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { findSource, listRecordsOfSource, listSources, type SourceRow } from "./source.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Source: SourceRow;
  }
}

@Resolver(() => Source)
export class SourceResolver implements FieldResolvers<"Source">, QueryResolvers<"source" | "sources"> {
  @FieldResolver()
  publisher(@Root() { publisherId }: SourceRow, @Ctx() context: Context) {
    return publisherId === null ? null : organizationById(context, publisherId);
  }

  @FieldResolver()
  dataset(@Root() source: SourceRow, @Ctx() context: Context) {
    return datasetById(context, source.datasetId);
  }

  @FieldResolver()
  records(@Root() source: SourceRow, @Args(() => SourceRecordsArgs) args: SourceRecordsArgs, @Ctx() context: Context) {
    return listRecordsOfSource(context, args, source.uuid);
  }

  @FieldResolver()
  citations(
    @Root() source: SourceRow,
    @Args(() => SourceCitationsArgs) args: SourceCitationsArgs,
    @Ctx() context: Context,
  ) {
    return listCitationsOfSource(context, args, source.uuid);
  }

  @Query(() => Source, { nullable: true })
  source(@Args(() => QuerySourceArgs) { id }: QuerySourceArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "source", findSource);
  }

  @Query(() => SourceConnection)
  sources(@Args(() => QuerySourcesArgs) args: QuerySourcesArgs, @Ctx() context: Context) {
    return listSources(context, args);
  }
}
