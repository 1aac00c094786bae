import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actorById } from "../actor/actor.loaders.js";
import { Citation } from "../generated/models.js";
import { positionById } from "../position/position.loaders.js";
import { recordById } from "../record/record.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import { sourceById } from "../source/source.loaders.js";
import type { CitationRow } from "./citation.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Citation: CitationRow;
  }
}

@Resolver(() => Citation)
export class CitationResolver implements FieldResolvers<"Citation"> {
  @FieldResolver()
  source(@Root() { sourceId }: CitationRow, @Ctx() context: Context) {
    return sourceById(context, sourceId);
  }

  @FieldResolver()
  record(@Root() { recordId }: CitationRow, @Ctx() context: Context) {
    return recordId === null ? null : recordById(context, recordId);
  }

  @FieldResolver()
  actor(@Root() { actorId }: CitationRow, @Ctx() context: Context) {
    return actorId === null ? null : actorById(context, actorId);
  }

  @FieldResolver()
  position(@Root() { positionId }: CitationRow, @Ctx() context: Context) {
    return positionId === null ? null : positionById(context, positionId);
  }
}
