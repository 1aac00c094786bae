import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { listCitationsOfRecord } from "../citation/citation.loaders.js";
import { datasetById } from "../dataset/dataset.loaders.js";
import {
  QueryTimelineArgs,
  Record,
  RecordActorsArgs,
  RecordCitationsArgs,
  RecordConnection,
  RecordRevisionsArgs,
} from "../generated/models.js";
import type { Context } from "../request/context.js";
import type { FieldResolvers, QueryResolvers } from "../resolvers/field-resolvers.js";
import { topicsOf } from "../topic/topic.loaders.js";
import { everything, listRecords } from "./record.lists.js";
import { countriesOf, listActorsOfRecord, listRevisions } from "./record.loaders.js";
import type { AgreementRow, AllegationRow, MeetingRow, MilestoneRow, RecordRow } from "./record.rows.js";

declare module "../resolvers/field-resolvers.js" {
  interface Rows {
    Meeting: MeetingRow;
    Agreement: AgreementRow;
    Allegation: AllegationRow;
    Milestone: MilestoneRow;
  }
}

const timeline = listRecords(everything);

/** Resolves the fields that meetings, agreements, allegations and milestones share. */
@Resolver(() => Record)
export class RecordResolver implements FieldResolvers<"Record">, QueryResolvers<"timeline"> {
  @FieldResolver()
  countries(@Root() record: RecordRow, @Ctx() context: Context) {
    return countriesOf(context, record.uuid);
  }

  @FieldResolver()
  actors(@Root() record: RecordRow, @Args(() => RecordActorsArgs) args: RecordActorsArgs, @Ctx() context: Context) {
    return listActorsOfRecord(context, args, record.uuid);
  }

  @FieldResolver()
  topics(@Root() record: RecordRow, @Ctx() context: Context) {
    return topicsOf(context, record.uuid);
  }

  @FieldResolver()
  citations(
    @Root() record: RecordRow,
    @Args(() => RecordCitationsArgs) args: RecordCitationsArgs,
    @Ctx() context: Context,
  ) {
    return listCitationsOfRecord(context, args, record.uuid);
  }

  @FieldResolver()
  dataset(@Root() record: RecordRow, @Ctx() context: Context) {
    return datasetById(context, record.datasetId);
  }

  @FieldResolver()
  revisions(
    @Root() record: RecordRow,
    @Args(() => RecordRevisionsArgs) args: RecordRevisionsArgs,
    @Ctx() context: Context,
  ) {
    return listRevisions(context, args, record.uuid);
  }

  @Query(() => RecordConnection)
  timeline(@Args(() => QueryTimelineArgs) args: QueryTimelineArgs, @Ctx() context: Context) {
    return timeline(context, args);
  }
}
