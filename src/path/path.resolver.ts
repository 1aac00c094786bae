import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorById, findActor } from "../actor/actor.loaders.js";
import type { ActorRow } from "../actor/actor.rows.js";
import { BadUserInput, PublicError } from "../errors/errors.js";
import { actorIds } from "../filters/references.js";
import { Path, PathStep, QueryPathArgs } from "../generated/models.js";
import type { GlobalId } from "../ids/global-id.js";
import { recordById } from "../record/record.loaders.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { type FoundStep, findPath } from "./find-path.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Path: { readonly length: number; readonly steps: readonly FoundStep[] };
    PathStep: FoundStep;
  }
}

/** The chain may have this many steps where the operation says null. */
const DEFAULT_LENGTH = 4;

@Resolver(() => Path)
export class PathResolver implements FieldResolvers<"Path">, QueryResolvers<"path"> {
  @FieldResolver()
  actors(@Root() { steps }: { steps: readonly FoundStep[] }, @Ctx() context: Context): Promise<ActorRow[]> {
    const along = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
    return Promise.all(along.map((actor) => actorById(context, actor)));
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

@Resolver(() => PathStep)
export class PathStepResolver implements FieldResolvers<"PathStep"> {
  @FieldResolver()
  from(@Root() step: FoundStep, @Ctx() context: Context) {
    return actorById(context, step.from);
  }

  @FieldResolver()
  to(@Root() step: FoundStep, @Ctx() context: Context) {
    return actorById(context, step.to);
  }

  @FieldResolver()
  record(@Root() step: FoundStep, @Ctx() context: Context) {
    return recordById(context, step.record);
  }
}

/** The actor with an id that an argument gives. */
async function actorNamed(context: Context, argument: "from" | "to", id: string): Promise<GlobalId> {
  const [actor] = actorIds([id], [argument]);
  const found = actor && (await findActor(context, actor.uuid));
  if (!actor || found?.id !== id) {
    throw new PublicError("NOT_FOUND", `There is no actor with the id "${id}".`, { argument: [argument] });
  }
  return actor;
}
