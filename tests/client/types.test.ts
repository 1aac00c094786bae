import { describe, expect, expectTypeOf, test } from "vitest";
import { createClient as createBareClient, withOperations } from "../../client/src/core.js";
import type * as schema from "../../client/src/generated/schema.js";
import {
  CountryDocument,
  createClient,
  MeetingsDocument,
  type MeetingsQuery,
  RelationDocument,
  SearchDocument,
  SourceDocument,
  TopicsDocument,
  TopicsDocument as TwiceDocument,
} from "../../client/src/index.js";

// The compiler checks these tests: code below a `@ts-expect-error` must not compile. No request is sent.
const client = createClient({ url: "https://example.org/graphql" });
const notSent = (_request: () => unknown) => expect(client).toBeDefined();

describe("a request", () => {
  test("returns the document's type", () =>
    notSent(async () => {
      expectTypeOf(client.request(MeetingsDocument)).resolves.toEqualTypeOf<MeetingsQuery>();
      const { country } = await client.request(CountryDocument, { code: "IR" });
      expectTypeOf(country).extract<null>().toBeNull();
      expectTypeOf(country?.name).toEqualTypeOf<string | undefined>();
      // @ts-expect-error A field that the document does not select.
      country?.alpha3;
    }));

  test("takes the document's variables", () =>
    notSent(() => {
      client.request(RelationDocument, { between: ["IR", "KP"] }, { signal: AbortSignal.timeout(1) });
      // @ts-expect-error A variable is missing.
      client.request(RelationDocument);
      // @ts-expect-error A variable is missing.
      client.request(RelationDocument, { first: 3 });
      // @ts-expect-error A variable of the wrong type.
      client.request(RelationDocument, { between: "IR" });
      // @ts-expect-error A variable that the document does not have.
      client.request(RelationDocument, { between: ["IR", "KP"], firts: 3 });
      // @ts-expect-error A filter that does not exist.
      client.request(MeetingsDocument, { filter: { contries: ["IR"] } });
      // @ts-expect-error A value that the enum does not have.
      client.request(MeetingsDocument, { filter: { types: ["DINNER"] } });
    }));

  test("of plain text returns unknown, unless a type is given", () =>
    notSent(() => {
      expectTypeOf(client.request("{ viewer { role } }")).resolves.toBeUnknown();
      const request = client.request<{ viewer: { role: string } }>("{ viewer { role } }");
      expectTypeOf(request).resolves.toEqualTypeOf<{ viewer: { role: string } }>();
    }));
});

describe("a curated operation", () => {
  test("is a method with the types of its document", () =>
    notSent(() => {
      expectTypeOf(client.meetings({ first: 3 })).resolves.toEqualTypeOf<MeetingsQuery>();
      expectTypeOf(client.topics()).resolves.toHaveProperty("topics");
      // @ts-expect-error A variable is missing.
      client.relation();
      // @ts-expect-error There is no such operation.
      client.dinners();
      // @ts-expect-error Fragments are not operations.
      client.dateLabelFragmentDoc();
    }));

  test("can be added with `withOperations`", () => {
    const own = withOperations(createBareClient({ url: "https://example.org/graphql" }), { TwiceDocument, other: 1 });
    expect(Object.keys(own).sort()).toEqual(["paginate", "request", "subscribe", "twice"]);
    notSent(() => {
      expectTypeOf(own.twice()).resolves.toHaveProperty("topics");
      // @ts-expect-error It was not among the given operations.
      own.relation;
    });
  });
});

describe("pages", () => {
  test("have the type of the connection, at any depth", () =>
    notSent(async () => {
      for await (const page of client.paginate(MeetingsDocument, { first: 3 })) {
        expectTypeOf(page).toEqualTypeOf<MeetingsQuery["meetings"]>();
      }
      for await (const page of client.paginate(SourceDocument, { id: "" })) {
        expectTypeOf(page.nodes[0]?.title).toEqualTypeOf<string | undefined>();
      }
    }));

  test("require an operation with pages", () =>
    notSent(() => {
      // @ts-expect-error It selects no `pageInfo`.
      client.paginate(RelationDocument, { between: ["IR", "KP"] });
      // @ts-expect-error It has no variable `$after`.
      client.paginate(SearchDocument, { query: "" });
      // @ts-expect-error A variable that the document does not have.
      client.paginate(TopicsDocument, { firts: 3 });
    }));
});

test("the schema's types distinguish kinds of records", () => {
  expectTypeOf<schema.Relation["timeline"]["nodes"][number]["__typename"]>().toEqualTypeOf<
    "Agreement" | "Allegation" | "Meeting" | "Milestone"
  >();
  expectTypeOf<schema.Meeting["type"]>().toEqualTypeOf<schema.MeetingType>();
});
