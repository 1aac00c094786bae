import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { datasetById } from "../dataset/dataset.loaders.js";
import { MergedActor } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import type { MergedActorRow } from "./merges.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    MergedActor: MergedActorRow;
  }
}

/** An actor that was merged into another one. */
@Resolver(() => MergedActor)
export class MergedActorResolver implements FieldResolvers<"MergedActor"> {
  @FieldResolver()
  dataset(@Root() { datasetId }: MergedActorRow, @Ctx() context: Context) {
    return datasetById(context, datasetId);
  }
}
