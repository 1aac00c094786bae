import { Ctx, Query, Resolver } from "type-graphql";
import { MAX_PAGE_SIZE } from "../connections/page-request.js";
import { Role, Viewer } from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { QueryResolvers } from "../resolvers/field-resolvers.js";

@Resolver()
export class ViewerResolver implements QueryResolvers<"viewer"> {
  @Query(() => Viewer)
  viewer(@Ctx() { limits }: Context) {
    return { name: null, role: Role.READER, limits: { pageSize: MAX_PAGE_SIZE, ...limits } };
  }
}
