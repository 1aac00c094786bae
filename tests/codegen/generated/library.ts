// Generated from schema/*.graphql by `npm run codegen`. Do not edit.
import "reflect-metadata";
import { ArrayMaxSize, ArrayMinSize, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from "class-validator";
import { ArgsType, Authorized, Field, Float, ID, InputType, Int, InterfaceType, ObjectType, createUnionType, registerEnumType } from "type-graphql";
import { DayScalar } from "../library.scalars.js";
import { Kind, OrderField, Role } from "./library.enums.js";

export * from "./library.enums.js";

registerEnumType(Role, { name: "Role", description: "What readers may do." });

registerEnumType(Kind, { name: "Kind", valuesConfig: { FICTION: { description: "Made up." }, ESSAY: { deprecationReason: "Use `FICTION`." } } });

registerEnumType(OrderField, { name: "OrderField" });

@InterfaceType("Node", { resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Node {
  @Field(() => ID)
  id!: string;
}

@InterfaceType("Work", { description: "What somebody made.", implements: [Node], resolveType: (row: object) => String(Reflect.get(row, "__typename")) })
export abstract class Work {
  @Field(() => String, { description: "What it is called." })
  title!: string;
  @Field(() => Kind)
  kind!: Kind;
  @Field(() => [Author])
  authors!: Array<Author>;
}

export const Found = createUnionType({ name: "Found", description: "What a search finds.", types: () => [Book, Film, Author] as const, resolveType: (row: object) => String(Reflect.get(row, "__typename")) });
export type Found = Book | Film | Author;

@InputType("WorkOrder")
export class WorkOrder {
  @Field(() => OrderField, { defaultValue: "TITLE" })
  by!: OrderField;
  @Field(() => Boolean, { defaultValue: false })
  descending!: boolean;
}

@InputType("WorkFilter")
export class WorkFilter {
  @MinLength(2)
  @MaxLength(20)
  @Matches(new RegExp("^[a-z ]+$"))
  @Field(() => String, { nullable: true, description: "Words of the title." })
  text?: string | null;
  @MaxLength(5, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @Field(() => [String], { nullable: true })
  tags?: Array<string> | null;
  @Field(() => [Kind], { nullable: true, defaultValue: ["FICTION"] })
  kinds?: Array<Kind> | null;
  @Field(() => DayScalar, { nullable: true })
  since?: string | null;
  @ValidateNested()
  @Field(() => Range, { nullable: true })
  pages?: Range | null;
  @ValidateNested({ each: true })
  @Field(() => [WorkFilter], { nullable: true })
  and?: Array<WorkFilter> | null;
  @ValidateNested()
  @Field(() => WorkFilter, { nullable: true })
  not?: WorkFilter | null;
}

@InputType("Range", { description: "A span of numbers, both ends included." })
export class Range {
  @Min(0)
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  least?: number | null;
  @Field(() => Int, { nullable: true })
  most?: number | null;
}

@ArgsType()
export class QueryFindArgs {
  @ValidateNested()
  @Field(() => WorkFilter, { nullable: true, description: "What to look for." })
  filter?: WorkFilter | null;
  @Field(() => [WorkOrder], { nullable: true, defaultValue: [{"by":"TITLE","descending":false}], description: "What comes first." })
  orderBy?: Array<WorkOrder> | null;
  @Min(1)
  @Max(50)
  @Field(() => Int, { defaultValue: 10 })
  first!: number;
}

@ArgsType()
export class QueryWorkArgs {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class WorkAuthorsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 3 })
  first?: number | null;
}

@ObjectType("Book", { description: "Printed,\n\"bound\" and \\`shelved\\`.", implements: [Work, Node] })
export class Book {
  @Field(() => Int, { nullable: true, description: "How many; null where nobody counted." })
  pages!: number | null;
  @Authorized("LIBRARIAN")
  @Field(() => Float, { nullable: true, description: "What it was bought for." })
  price!: number | null;
  @Field(() => [Book], { nullable: "itemsAndList" })
  sequels!: Array<Book | null> | null;
}

@ObjectType("Film", { implements: [Work, Node] })
export class Film {
  @Field(() => Int, { deprecationReason: "Ask for `duration`." })
  minutes!: number;
}

@ObjectType("Author")
export class Author {
  @Field(() => String)
  name!: string;
  @Field(() => DayScalar, { nullable: true })
  born!: string | null;
  @Field(() => [Work], { nullable: "items" })
  works!: Array<Work | null>;
}

/** For each type and field: what it gives, objects by their type's name, and the class of its arguments. */
export interface FieldSignatures {
  Query: {
    find: { gives: Array<Shown<"Found">>; args: QueryFindArgs };
    work: { gives: Shown<"Work"> | null; args: QueryWorkArgs };
    role: { gives: Role | null; args: null };
  };
  Book: {
    id: { gives: string; args: null };
    title: { gives: string; args: null };
    kind: { gives: Kind; args: null };
    authors: { gives: Array<Shown<"Author">>; args: WorkAuthorsArgs };
    pages: { gives: number | null; args: null };
    price: { gives: number | null; args: null };
    sequels: { gives: Array<Shown<"Book"> | null> | null; args: null };
  };
  Film: {
    id: { gives: string; args: null };
    title: { gives: string; args: null };
    kind: { gives: Kind; args: null };
    authors: { gives: Array<Shown<"Author">>; args: WorkAuthorsArgs };
    minutes: { gives: number; args: null };
  };
  Work: {
    id: { gives: string; args: null };
    title: { gives: string; args: null };
    kind: { gives: Kind; args: null };
    authors: { gives: Array<Shown<"Author">>; args: WorkAuthorsArgs };
  };
  Node: {
    id: { gives: string; args: null };
  };
  Author: {
    name: { gives: string; args: null };
    born: { gives: string | null; args: null };
    works: { gives: Array<Shown<"Work"> | null>; args: null };
  };
}

/** Stands for an object of a type of the schema. */
export interface Shown<Name extends string> {
  readonly ofType: Name;
}

/** For each type its interfaces. */
export interface Implemented {
  Book: "Work" | "Node";
  Film: "Work" | "Node";
  Work: "Node";
}

/** For each interface the types that implement it. */
export interface Implementing {
  Work: "Book" | "Film";
  Node: "Book" | "Film";
}
