import { sql } from "kysely";
import { BadUserInput } from "../errors/errors.js";
import { all } from "../filters/condition.js";
import type { QueryStatisticsArgs, RecordFilter, RecordType, StatisticsDimension } from "../generated/models.js";
import { recordConditions } from "../record/record.filter.js";
import type { Context } from "../request/context.js";
import { DIMENSIONS } from "./dimensions.js";
import { tallied } from "./tallied.js";

/** The number of rows if the operation passes null. */
const DEFAULT_ROWS = 100;

/** The columns of dimensions that only some kinds of records have. */
const OWN_COLUMNS: Record<RecordType, readonly ("type" | "status")[]> = {
  MEETING: ["type"],
  AGREEMENT: ["type", "status"],
  ALLEGATION: ["status"],
  MILESTONE: ["type"],
};

/**
 * Counts records for each value of a dimension, or for each pair of values of two dimensions.
 *
 * @throws {BadUserInput} if a dimension is given twice, or this kind of record does not have it
 */
export async function countRecords({ db }: Context, { of, filter, groupBy, first }: QueryStatisticsArgs) {
  checkDimensions(of, groupBy);
  const parts = groupBy.map((name, place) => partOf(name, place, of));
  const keys = parts.flatMap((part) => part.keys);
  const names = sql.join(keys.map(({ name }) => sql.ref(name)));
  const most = first ?? DEFAULT_ROWS;
  const kept = await tallied(
    db,
    of,
    filter,
    groupBy,
    keys.map(({ name }) => name),
    most,
  );
  const { rows } = await sql<{ values: (string | null)[]; labels: (string | null)[]; count: number }>`
    select array[${sql.join(parts.map((part) => part.value))}] as values,
      array[${sql.join(parts.map((part) => part.label))}] as labels, count
    from (
      select * from (${kept ?? counting(of, filter, parts)}) as every
      order by count desc, ${names}
      limit ${most}
    ) as counted
    order by count desc, ${names}`.execute(db);
  return rows.map(({ values, labels, count }) => ({
    keys: groupBy.map((dimension, place) => shown(dimension, values[place] ?? null, labels[place] ?? null)),
    count,
  }));
}

/** Counts the records themselves, each once per value. */
function counting(of: RecordType, filter: RecordFilter | null | undefined, parts: readonly Part[]) {
  const keys = parts.flatMap((part) => part.keys);
  const names = sql.join(keys.map(({ name }) => sql.ref(name)));
  return sql`
    select ${names}, count(*)::int as count
    from (
      select ${sql.join(keys.map(({ expression, name }) => sql`${expression} as ${sql.ref(name)}`))}
      from record left join ${sql.table(of.toLowerCase())} as own on own.id = record.id
      ${sql.join(
        parts.map((part) => part.join),
        sql` `,
      )}
      where record.kind = ${sql.lit(of)} and ${all(recordConditions(filter))}
    ) as valued
    group by ${names}`;
}

function checkDimensions(of: RecordType, groupBy: readonly StatisticsDimension[]): void {
  if (new Set(groupBy).size < groupBy.length) {
    throw new BadUserInput(`\`groupBy\` contains ${groupBy[0]} twice. Use one dimension, or two different ones.`, [
      "groupBy",
    ]);
  }
  for (const [dimension, column] of [
    ["TYPE", "type"],
    ["STATUS", "status"],
  ] as const) {
    if (groupBy.includes(dimension) && !OWN_COLUMNS[of].includes(column)) {
      throw new BadUserInput(`Records of kind ${of} have no ${column} to count by.`, ["groupBy"]);
    }
  }
}

type Part = ReturnType<typeof partOf>;

/** The parts that a dimension adds to the statement. */
function partOf(dimension: StatisticsDimension, place: number, of: RecordType) {
  const { from, keys, value, label } = DIMENSIONS[dimension];
  const name = `counted_${place + 1}`;
  const columns = keys(name).map((expression, number) => ({ expression, name: `key_${place + 1}_${number + 1}` }));
  const held = columns.map((column) => sql.ref(column.name));
  return {
    join: from ? from(sql.ref(name), of) : sql``,
    keys: columns,
    value: value(...held),
    label: label ? label(...held) : sql`null`,
  };
}

function shown(dimension: StatisticsDimension, value: string | null, label: string | null) {
  const { show, none } = DIMENSIONS[dimension];
  if (value === null) return { dimension, value, label: none };
  const read = show?.(value) ?? { value };
  return { dimension, value: read.value, label: read.label ?? label ?? read.value };
}
