import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById, findActor } from "../actor/actor.loaders.js";
import { BadUserInput, PublicError } from "../errors/errors.js";
import { actorIds } from "../filters/references.js";
import { Path, PathStep, QueryPathArgs } from "../generated/models.js";
import type { GlobalId } from "../ids/global-id.js";
import { recordById } from "../record/record.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers, RowOf } from "../resolvers/field-resolvers.js";
import { aloneIn, type FoundStep, findPath } from "./find-path.js";
import { countJoining, latestJoining } from "./path.queries.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Path: { readonly length: number; readonly steps: readonly FoundStep[] };
    PathStep: FoundStep;
  }
}

/** The maximum length if the operation passes null. */
const DEFAULT_LENGTH = 4;

@Resolver(() => Path)
export class PathResolver implements FieldResolvers<"Path">, QueryResolvers<"path"> {
  @FieldResolver()
  actors(@Root() { steps }: RowOf<"Path">, @Ctx() context: Context) {
    const along = [...steps.slice(0, 1).map(({ near }) => near), ...steps.map(({ far }) => far)];
    return Promise.all(along.map(({ uuid }) => actorById(context, uuid)));
  }

  @Query(() => Path, { nullable: true })
  async path(@Args(() => QueryPathArgs) { from, to, maxLength }: QueryPathArgs, @Ctx() context: Context) {
    const [start, end] = await Promise.all([actorNamed(context, "from", from), actorNamed(context, "to", to)]);
    if (start.uuid === end.uuid) {
      throw new BadUserInput("`from` and `to` are the same actor; give two different ones.", ["to"]);
    }
    const steps = await findPath(context.db, start, end, maxLength ?? DEFAULT_LENGTH);
    return steps && { length: steps.length, steps };
  }
}

/** A path has six steps at most, so that `record` and `count` ask for each by itself. */
@Resolver(() => PathStep)
export class PathStepResolver implements FieldResolvers<"PathStep"> {
  @FieldResolver()
  from(@Root() { near }: FoundStep, @Ctx() context: Context) {
    return actorById(context, near.uuid);
  }

  @FieldResolver()
  to(@Root() { far }: FoundStep, @Ctx() context: Context) {
    return actorById(context, far.uuid);
  }

  @FieldResolver()
  async record(@Root() { near, far }: FoundStep, @Ctx() context: Context) {
    const record = await latestJoining(context.db, aloneIn(near), aloneIn(far));
    if (record === null) throw new Error("Nothing joins two actors that a search found joined.");
    return recordById(context, record);
  }

  @FieldResolver()
  count(@Root() { near, far }: FoundStep, @Ctx() context: Context) {
    return countJoining(context.db, aloneIn(near), aloneIn(far));
  }
}

/** Returns the actor with the id given as an argument, or the actor it was merged into. */
async function actorNamed(context: Context, argument: "from" | "to", id: string): Promise<GlobalId> {
  const [actor] = actorIds([id], [argument]);
  const found = actor && (await findActor(context, actor.uuid));
  if (!actor || found?.__typename.toLowerCase() !== actor.type) {
    throw new PublicError("NOT_FOUND", `There is no actor with the id "${id}".`, { argument: [argument] });
  }
  return { type: actor.type, uuid: found.uuid };
}
