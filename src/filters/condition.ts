import { type RawBuilder, sql } from "kysely";
import { QueryTooComplex } from "../errors/errors.js";

/** An SQL condition on the rows of a list. */
export type Condition = RawBuilder<boolean>;

/** A filter that can be composed of other filters of its kind. */
export interface Composable<Filter> {
  readonly and?: readonly Filter[] | null | undefined;
  readonly or?: readonly Filter[] | null | undefined;
  readonly not?: Filter | null | undefined;
}

/** The maximum nesting depth of `and`, `or` and `not`. */
const MAX_NESTING = 8;
/** The maximum number of filters in one: the database evaluates each of them for every record that it reads. */
const MAX_PARTS = 100;

/**
 * Returns the conditions of a filter and of the filters that it is composed of.
 *
 * @param own the conditions of one filter by itself, without its `and`, `or` and `not`
 * @throws {QueryTooComplex} if the filter is nested too deep or composed of too many
 */
export function conditionsOf<Filter extends Composable<Filter>>(
  filter: Filter | null | undefined,
  own: (filter: Filter) => readonly Condition[],
  depth = 0,
): Condition[] {
  if (!filter) return [];
  if (depth > MAX_NESTING) {
    throw new QueryTooComplex(`A filter may nest \`and\`, \`or\` and \`not\` at most ${MAX_NESTING} levels deep.`, {
      argument: ["filter"],
    });
  }
  if (depth === 0 && partsOf(filter) > MAX_PARTS) {
    throw new QueryTooComplex(`A filter may combine at most ${MAX_PARTS} filters with \`and\`, \`or\` and \`not\`.`, {
      argument: ["filter"],
    });
  }
  const inner = (part: Filter) => all(conditionsOf(part, own, depth + 1));
  const conditions = [...own(filter), ...(filter.and ?? []).map(inner)];
  if (filter.or) conditions.push(any(filter.or.map(inner)));
  if (filter.not) conditions.push(not(inner(filter.not)));
  return conditions;
}

/** The number of filters in a filter, including itself. */
function partsOf<Filter extends Composable<Filter>>(filter: Filter): number {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return parts.reduce((count, part) => count + partsOf(part), 1);
}

/** Joins conditions with `and`; true if there are none. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Joins conditions with `or`; false if there are none. */
export function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

/** Negates a condition; unknown (null) counts as false. */
export function not(condition: Condition): Condition {
  return sql<boolean>`(${condition}) is not true`;
}

/** The condition of an optional part of a filter. */
export function given<Value>(value: Value | null | undefined, condition: (value: Value) => Condition): Condition[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** Whether a column has one of these values. `type` is the column's type, e.g. `meeting_type`. */
export function oneOf(column: string, type: string, values: readonly string[]): Condition {
  return sql<boolean>`${sql.ref(column)} = any (${[...values]}::text[]::${sql.raw(type)}[])`;
}

/**
 * Like `oneOf`, but with the values as literals, so that the plan fits them: some values occur in most rows, others in
 * few. A generic plan would read all rows in order, even if only a handful match.
 *
 * @param values values of an enum or keys, not arbitrary texts
 */
export function oneOfThese(column: string, type: string, values: readonly string[]): Condition {
  const shown = values.map((value) => sql`${sql.lit(value)}::${sql.raw(type)}`);
  return shown.length === 1
    ? sql<boolean>`${sql.ref(column)} = ${shown[0]}`
    : sql<boolean>`${sql.ref(column)} = any (array[${sql.join(shown)}]::${sql.raw(type)}[])`;
}
