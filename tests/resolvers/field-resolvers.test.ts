import { describe, expectTypeOf, test } from "vitest";
import type { MeetingParticipantsArgs, QueryMeetingArgs } from "../../src/generated/models.js";
import { MeetingResolver } from "../../src/meeting/meeting.resolver.js";
import type { AllegationRow, MeetingRow, RecordRow } from "../../src/record/record.rows.js";
import type { Context } from "../../src/request/context.js";
import type { FieldResolvers, QueryResolvers, RowOf } from "../../src/resolvers/field-resolvers.js";

// The type check (`npm run check`) verifies these expectations; they do nothing at run time.

describe("a resolver class has a method for each field", () => {
  test("that the row does not provide", () => {
    expectTypeOf<keyof FieldResolvers<"Place">>().toEqualTypeOf<"country">();
    expectTypeOf<keyof FieldResolvers<"HistoricalDate">>().toEqualTypeOf<never>();
  });

  test("that no resolver class of its interfaces provides", () => {
    expectTypeOf<keyof FieldResolvers<"Meeting">>().toEqualTypeOf<"host" | "participants" | "outcomes">();
    expectTypeOf<keyof FieldResolvers<"MeetingConnection">>().toEqualTypeOf<never>();
  });

  test("and must omit none", () => {
    const { host, participants } = new MeetingResolver();
    // @ts-expect-error `outcomes` is missing
    expectTypeOf({ host, participants }).toExtend<FieldResolvers<"Meeting">>();
    expectTypeOf<MeetingResolver>().toExtend<FieldResolvers<"Meeting">>();
  });
});

describe("a resolver's method", () => {
  type Host = FieldResolvers<"Meeting">["host"];
  type Participants = FieldResolvers<"Meeting">["participants"];

  test("takes the row and the context, and between them the field's arguments if it has any", () => {
    expectTypeOf<Parameters<Host>>().toEqualTypeOf<[root: MeetingRow, context: Context]>();
    expectTypeOf<Parameters<Participants>>().toEqualTypeOf<
      [root: MeetingRow, args: MeetingParticipantsArgs, context: Context]
    >();
  });

  test("does not take another type's row or another field's arguments", () => {
    // @ts-expect-error an allegation is not a meeting
    expectTypeOf<(allegation: AllegationRow) => null>().toExtend<Host>();
    // @ts-expect-error they are the arguments of Query.meeting
    expectTypeOf<(meeting: MeetingRow, args: QueryMeetingArgs) => never>().toExtend<Participants>();
  });

  test("returns rows for objects, directly or as a promise", () => {
    expectTypeOf<() => RowOf<"Country"> | null>().toExtend<Host>();
    expectTypeOf<() => Promise<RowOf<"Country"> | null>>().toExtend<Host>();
    // @ts-expect-error a country's name is not a country
    expectTypeOf<() => string>().toExtend<Host>();
    // @ts-expect-error a person is not a country
    expectTypeOf<() => RowOf<"Person">>().toExtend<Host>();
  });
});

describe("the rows", () => {
  test("of an interface are those of the types that implement it", () => {
    expectTypeOf<RowOf<"Record">>().toEqualTypeOf<RecordRow>();
  });

  test("of a type without a registered row have all of its fields", () => {
    expectTypeOf<RowOf<"PageInfo">>().toEqualTypeOf<{
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    }>();
    expectTypeOf<RowOf<"Revision">>().toHaveProperty("id");
  });
});

test("a query's method takes no row", () => {
  type Meeting = QueryResolvers<"meeting">["meeting"];
  expectTypeOf<Parameters<Meeting>>().toEqualTypeOf<[args: QueryMeetingArgs, context: Context]>();
  expectTypeOf<MeetingResolver>().toExtend<QueryResolvers<"meeting" | "meetings">>();
});
