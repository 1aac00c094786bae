// Must come first: separates the metadata of the library's decorators from the project's, which share this process.
import "./metadata.js";
import { readFileSync } from "node:fs";
import { buildSchema, graphql } from "graphql";
import { Args, ArgumentValidationError, buildSchemaSync, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { afterAll, expect, test } from "vitest";
import { comparable } from "../graphql/comparable.js";
import {
  Author,
  Book,
  Film,
  Found,
  Kind,
  QueryFindArgs,
  QueryWorkArgs,
  Role,
  Work,
  WorkAuthorsArgs,
  WorkFilter,
} from "./generated/library.js";
import { restoreMetadata } from "./metadata.js";

afterAll(restoreMetadata);

const AUTHOR = { __typename: "Author", name: "Simin Daneshvar", born: "1921-04-28", works: [] };
const WORKS = [
  { __typename: "Book", id: "1", title: "Suvashun", kind: Kind.FICTION, pages: 303, price: 12.5, sequels: [null] },
  { __typename: "Film", id: "2", title: "The Cow", kind: Kind.FICTION, minutes: 105 },
];

/** The arguments of the last search, as its resolver received them. */
let searched: QueryFindArgs | undefined;

@Resolver(() => Work)
class WorkResolver {
  @FieldResolver()
  authors(@Root() _work: Work, @Args(() => WorkAuthorsArgs) { first }: WorkAuthorsArgs) {
    return Array.from({ length: first ?? 0 }, () => AUTHOR);
  }

  @Query(() => [Found])
  find(@Args(() => QueryFindArgs) args: QueryFindArgs): unknown[] {
    searched = args;
    return [...WORKS, AUTHOR];
  }

  @Query(() => Work, { nullable: true })
  work(@Args(() => QueryWorkArgs) { id }: QueryWorkArgs): unknown {
    return WORKS.find((work) => work.id === id);
  }

  @Query(() => Role, { nullable: true })
  role() {
    return Role.LIBRARIAN;
  }
}

const schema = buildSchemaSync({
  resolvers: [WorkResolver],
  orphanedTypes: [Book, Film, Author],
  authChecker: ({ context }: { context: { role?: string } }, roles) => roles.includes(context.role ?? ""),
  validate: true,
});

function ask(source: string, contextValue = {}) {
  return graphql({ schema, source, contextValue });
}

test("TypeGraphQL builds the SDL's schema from the generated classes", () => {
  const sdl = readFileSync(new URL("library.graphql", import.meta.url), "utf8");
  expect(comparable(schema)).toBe(comparable(buildSchema(sdl)));
});

test("an interface's resolver serves every type that implements it, with the default of its argument", async () => {
  const { data } = await ask(`{
    book: work(id: "1") { __typename authors { name } }
    film: work(id: "2") { __typename authors(first: 1) { born } }
  }`);
  expect(data).toEqual({
    book: { __typename: "Book", authors: Array(3).fill({ name: "Simin Daneshvar" }) },
    film: { __typename: "Film", authors: [{ born: "1921-04-28" }] },
  });
});

test("the rows of a union resolve to their types", async () => {
  const { data } = await ask("{ find { __typename ... on Book { sequels { id } } ... on Author { name } } }");
  expect(data).toEqual({
    find: [
      { __typename: "Book", sequels: [null] },
      { __typename: "Film" },
      { __typename: "Author", name: "Simin Daneshvar" },
    ],
  });
});

test("a resolver receives its arguments as instances of their classes, with defaults at every depth", async () => {
  await ask('{ find(filter: { text: "cow", and: [{ pages: {} }], not: null }) { __typename } }');
  expect(searched).toBeInstanceOf(QueryFindArgs);
  expect(searched?.filter?.and?.[0]).toBeInstanceOf(WorkFilter);
  expect(searched).toMatchObject({
    first: 10,
    orderBy: [{ by: "TITLE", descending: false }],
    filter: { text: "cow", kinds: ["FICTION"], and: [{ kinds: ["FICTION"], pages: { least: 0 } }], not: null },
  });
});

test.each([
  ["first: 51", "max"],
  ["first: 0", "min"],
  ['filter: { text: "a" }', "minLength"],
  ['filter: { text: "as long as a whole sentence" }', "maxLength"],
  ['filter: { text: "Cow" }', "matches"],
  ["filter: { tags: [] }", "arrayMinSize"],
  ['filter: { tags: ["a", "b", "c"] }', "arrayMaxSize"],
  ['filter: { tags: ["persian"] }', "maxLength"],
  ["filter: { not: { and: [{ pages: { least: -1 } }] } }", "min"],
])("refuses %s", async (args, constraint) => {
  searched = undefined;
  const { errors } = await ask(`{ find(${args}) { __typename } }`);
  const error = errors?.[0]?.originalError;
  expect(error).toBeInstanceOf(ArgumentValidationError);
  expect(JSON.stringify(error)).toContain(`"${constraint}":`);
  expect(searched).toBeUndefined();
});

test.each(['text: "cow"', "text: null", 'tags: ["film"]', "pages: { least: 0 }", "pages: null, and: []"])(
  "accepts { %s }",
  async (filter) => {
    expect((await ask(`{ find(filter: { ${filter} }) { __typename } }`)).errors).toBeUndefined();
  },
);

test("a field with a role requires that role", async () => {
  const price = '{ work(id: "1") { ... on Book { price } } }';
  expect((await ask(price)).errors?.[0]?.message).toMatch(/not authenticated|access denied/i);
  expect((await ask(price, { role: "LIBRARIAN" })).data).toEqual({ work: { price: 12.5 } });
});
