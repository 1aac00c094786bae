import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { QueryTopicArgs, QueryTopicsArgs, Topic, TopicConnection, TopicRecordsArgs } from "../generated/models.js";
import { topicKey } from "../ids/uuid.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { findTopic, listRecordsOfTopic, listTopics, narrowerOf, type TopicRow, topicById } from "./topic.loaders.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Topic: TopicRow;
  }
}

@Resolver(() => Topic)
export class TopicResolver implements FieldResolvers<"Topic">, QueryResolvers<"topic" | "topics"> {
  @FieldResolver()
  broader(@Root() { broaderId }: TopicRow, @Ctx() context: Context) {
    return broaderId === null ? null : topicById(context, broaderId);
  }

  @FieldResolver()
  narrower(@Root() topic: TopicRow, @Ctx() context: Context) {
    return narrowerOf(context, topic.uuid);
  }

  @FieldResolver()
  records(@Root() topic: TopicRow, @Args(() => TopicRecordsArgs) args: TopicRecordsArgs, @Ctx() context: Context) {
    return listRecordsOfTopic(context, args, topic.slug);
  }

  @Query(() => Topic, { nullable: true })
  topic(@Args(() => QueryTopicArgs) { slug }: QueryTopicArgs, @Ctx() context: Context) {
    return findTopic(context, topicKey(slug));
  }

  @Query(() => TopicConnection)
  topics(@Args(() => QueryTopicsArgs) args: QueryTopicsArgs, @Ctx() context: Context) {
    return listTopics(context, args);
  }
}
