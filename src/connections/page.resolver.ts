import { FieldResolver, Resolver, Root } from "type-graphql";
import { Page as PageType } from "../generated/models.js";
import type { FieldResolvers } from "../resolvers/field-resolvers.js";
import type { Page } from "./page.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Page: Pick<Page<unknown>, "pageInfo" | "count">;
  }
}

/** The fields that all connections share. */
@Resolver(() => PageType)
export class PageResolver implements FieldResolvers<"Page"> {
  @FieldResolver()
  totalCount(@Root() page: Pick<Page<unknown>, "pageInfo" | "count">) {
    return page.count();
  }
}
