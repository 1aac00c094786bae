import { type RawBuilder, sql } from "kysely";
import { QueryTooComplex } from "../errors/errors.js";

/** A condition on the rows of a list, in SQL. */
export type Condition = RawBuilder<boolean>;

/** A filter that can be composed of others of its kind. */
export interface Composable<Filter> {
  readonly and?: readonly Filter[] | null | undefined;
  readonly or?: readonly Filter[] | null | undefined;
  readonly not?: Filter | null | undefined;
}

/** How deep `and`, `or` and `not` may be nested. */
const MAX_NESTING = 8;
/** Of how many filters one may be composed: the database looks at each for every record that it reads. */
const MAX_PARTS = 100;

/**
 * The conditions of a filter and of all that it is composed of.
 *
 * @param own the conditions of one filter by itself, without what is in its `and`, `or` and `not`
 * @throws {QueryTooComplex} where the filter is nested too deep, or composed of too many
 */
export function conditionsOf<Filter extends Composable<Filter>>(
  filter: Filter | null | undefined,
  own: (filter: Filter) => readonly Condition[],
  depth = 0,
): Condition[] {
  if (!filter) return [];
  if (depth > MAX_NESTING) {
    throw new QueryTooComplex(`A filter may nest \`and\`, \`or\` and \`not\` at most ${MAX_NESTING} deep.`, {
      argument: ["filter"],
    });
  }
  if (depth === 0 && partsOf(filter) > MAX_PARTS) {
    throw new QueryTooComplex(
      `A filter may be composed of at most ${MAX_PARTS} filters by \`and\`, \`or\` and \`not\`.`,
      { argument: ["filter"] },
    );
  }
  const inner = (part: Filter) => all(conditionsOf(part, own, depth + 1));
  const conditions = [...own(filter), ...(filter.and ?? []).map(inner)];
  if (filter.or) conditions.push(any(filter.or.map(inner)));
  if (filter.not) conditions.push(not(inner(filter.not)));
  return conditions;
}

/** How many filters one consists of, itself among them. */
function partsOf<Filter extends Composable<Filter>>(filter: Filter): number {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return parts.reduce((count, part) => count + partsOf(part), 1);
}

/** That all of these hold: true of none. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** That at least one of these holds: false of none. */
export function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

/** That this does not hold; what is not known does not. */
export function not(condition: Condition): Condition {
  return sql<boolean>`(${condition}) is not true`;
}

/** The condition for a part of a filter that may have been left out. */
export function given<Value>(value: Value | null | undefined, condition: (value: Value) => Condition): Condition[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** That a column holds one of these values. The type is that of the column, for instance `meeting_type`. */
export function oneOf(column: string, type: string, values: readonly string[]): Condition {
  return sql<boolean>`${sql.ref(column)} = any (${[...values]}::text[]::${sql.raw(type)}[])`;
}

/**
 * The same with the values in the statement itself, as a filter has them: some are those of most rows, some of a few, and the plan
 * is to be made for them. A plan that the server keeps for any values would read all rows in order where a handful is asked for.
 *
 * @param values of an enumeration, or keys: no texts
 */
export function oneOfThese(column: string, type: string, values: readonly string[]): Condition {
  const shown = values.map((value) => sql`${sql.lit(value)}::${sql.raw(type)}`);
  return shown.length === 1
    ? sql<boolean>`${sql.ref(column)} = ${shown[0]}`
    : sql<boolean>`${sql.ref(column)} = any (array[${sql.join(shown)}]::${sql.raw(type)}[])`;
}
