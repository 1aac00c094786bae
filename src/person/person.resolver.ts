import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { everyone, listPeople } from "../actor/actor.lists.js";
import { findPerson } from "../actor/actor.loaders.js";
import type { PersonRow } from "../actor/actor.rows.js";
import {
  Person,
  PersonConnection,
  PersonPositionsArgs,
  QueryPeopleArgs,
  QueryPersonArgs,
} from "../generated/models.js";
import { findByGlobalId } from "../loaders/find.js";
import { positionsOfPerson } from "../position/position.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { nationalitiesOf } from "./person.loaders.js";

const people = listPeople(everyone);

@Resolver(() => Person)
export class PersonResolver implements FieldResolvers<"Person">, QueryResolvers<"person" | "people"> {
  @FieldResolver()
  nationalities(@Root() person: PersonRow, @Ctx() context: Context) {
    return nationalitiesOf(context, person.uuid);
  }

  @FieldResolver()
  positions(
    @Root() person: PersonRow,
    @Args(() => PersonPositionsArgs) args: PersonPositionsArgs,
    @Ctx() context: Context,
  ) {
    return positionsOfPerson(context, person.uuid, args);
  }

  @Query(() => Person, { nullable: true })
  person(@Args(() => QueryPersonArgs) { id }: QueryPersonArgs, @Ctx() context: Context) {
    return findByGlobalId(context, id, "person", findPerson);
  }

  @Query(() => PersonConnection)
  people(@Args(() => QueryPeopleArgs) args: QueryPeopleArgs, @Ctx() context: Context) {
    return people(context, args);
  }
}
