import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  Dataset,
  DatasetConnection,
  DatasetRecordsArgs,
  QueryDatasetArgs,
  QueryDatasetsArgs,
} from "../generated/models.js";
import { datasetKey } from "../ids/uuid.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { type DatasetRow, findDataset, listDatasets, listRecordsOfDataset, recordCountOf } from "./dataset.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Dataset: DatasetRow;
  }
}

@Resolver(() => Dataset)
export class DatasetResolver implements FieldResolvers<"Dataset">, QueryResolvers<"dataset" | "datasets"> {
  @FieldResolver()
  async recordCount(@Root() dataset: DatasetRow, @Ctx() context: Context) {
    return (await recordCountOf(context, dataset.uuid))?.count ?? 0;
  }

  @FieldResolver()
  records(
    @Root() dataset: DatasetRow,
    @Args(() => DatasetRecordsArgs) args: DatasetRecordsArgs,
    @Ctx() context: Context,
  ) {
    return listRecordsOfDataset(context, args, dataset.uuid);
  }

  @Query(() => Dataset, { nullable: true })
  dataset(@Args(() => QueryDatasetArgs) { slug }: QueryDatasetArgs, @Ctx() context: Context) {
    return findDataset(context, datasetKey(slug));
  }

  @Query(() => DatasetConnection)
  datasets(@Args(() => QueryDatasetsArgs) args: QueryDatasetsArgs, @Ctx() context: Context) {
    return listDatasets(context, args);
  }
}
