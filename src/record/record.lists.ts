import { type Kysely, type RawBuilder, sql } from "kysely";
import { chosen } from "../connections/chosen.js";
import type { SortKey } from "../connections/keyset.js";
import type { Page } from "../connections/page.js";
import type { PageArguments } from "../connections/page-request.js";
import { type PagedField, paged } from "../connections/paged.js";
import { all, type Condition, given } from "../filters/condition.js";
import { isWithinByDate } from "../filters/dates.js";
import { actorIds, countryKeys, uuidOfType } from "../filters/references.js";
import { refuseZeroByte } from "../filters/zero-byte.js";
import type { DB, RecordKind } from "../generated/db.js";
import type {
  AgreementFilter,
  AllegationFilter,
  CountFilter,
  DateFilter,
  MeetingFilter,
  MilestoneFilter,
  RecordFilter,
  RecordOrder,
} from "../generated/models.js";
import type { Context } from "../request/context.js";
import { totalOf } from "../tallies/totals.js";
import { type Involvement, involvedIn, involvements, totalInvolving } from "./involvement.js";
import {
  agreementConditions,
  allegationConditions,
  meetingConditions,
  milestoneConditions,
  recordConditions,
} from "./record.filter.js";
import {
  RECORD_COLUMNS,
  selectRecords,
  toAgreement,
  toAllegation,
  toMeeting,
  toMilestone,
  toRecord,
} from "./record.rows.js";

/** The arguments of a field that lists records. */
export interface RecordListArguments<Filter> extends PageArguments {
  filter?: Filter | null;
  orderBy?: RecordOrder | null;
}

/** Whether a record belongs to a list's parent, of which only the key is given, in SQL. */
export type RecordScope = (parent: RawBuilder<string>) => Condition;

/** A field's resolver for a list of records. */
type RecordListField<Args, Row> = (context: Context, args: Args, parent?: string) => Promise<Page<Row>>;

/** The number of records of a kind, or of all kinds, that belong to a list's parent; null if only a search can tell. */
type RecordTotal = (parent: RawBuilder<string>, kind: RecordKind | null) => RawBuilder<number> | null;

/** The filters that can select an index to walk. */
interface ListFilter {
  readonly countries?: string[] | null;
  readonly actors?: string[] | null;
  readonly topics?: string[] | null;
  readonly sources?: string[] | null;
  readonly sourceCount?: CountFilter | null;
  readonly date?: DateFilter | null;
}

type Columns = Parameters<typeof toRecord>[0];

const SORT_COLUMNS: Record<RecordOrder["field"], Pick<SortKey, "column" | "type">> = {
  DATE: { column: "record.sort_date", type: "date" },
  TITLE: { column: "record.sort_title", type: "text" },
  CREATED_AT: { column: "record.created_at", type: "timestamptz" },
  UPDATED_AT: { column: "record.updated_at", type: "timestamptz" },
};

/**
 * Makes the lists of one kind of record: a field function per scope. If the scope or the filter restricts a list in date
 * order to an actor, a country, a pair of countries, a topic, a source or several sources, an index in that order is walked: a page costs the same
 * however many records there are, and however deep it is.
 */
function recordLists<Filter extends ListFilter, Row>(
  of: string,
  kind: RecordKind | null,
  conditions: (filter: Filter | null | undefined) => Condition[],
  toRow: (columns: Columns) => Row,
) {
  type Arguments = RecordListArguments<Filter>;
  const orderOf = ({ orderBy }: Arguments): RecordOrder =>
    orderBy ?? { field: "DATE", direction: kind === null ? "ASC" : "DESC" };
  const edge = (columns: Columns) => ({ node: toRow(columns) });

  /** Returns a filter's conditions for a list that walks the index on this column. */
  const byDate = (sorted: string, { filter }: Arguments) => [
    ...conditions(filter && { ...filter, date: null }),
    ...given(filter?.date, (date) => isWithinByDate(sorted, date)),
  ];

  const entriesIn =
    (scope: RecordScope, filtered: (args: Arguments) => Condition[]) =>
    (db: Kysely<DB>, args: Arguments, parent: RawBuilder<string>) => {
      const query = selectRecords(db).where(all([scope(parent), ...filtered(args)]));
      return kind === null ? query : query.where("record.kind", "=", sql.lit(kind));
    };

  const inAnyOrder = ({ filter }: Arguments) => conditions(filter);

  const unfiltered =
    (total: RecordTotal | undefined) =>
    ({ filter }: Arguments, parent: RawBuilder<string>) =>
      filter && !isEmpty(filter) ? null : (total?.(parent, kind) ?? null);

  const listScope = (scope: RecordScope, total?: RecordTotal) =>
    paged({
      of,
      entries: entriesIn(scope, (args) =>
        orderOf(args).field === "DATE" ? byDate("record.sort_date", args) : inAnyOrder(args),
      ),
      counted: entriesIn(scope, inAnyOrder),
      total: unfiltered(total),
      sort: (args: Arguments): SortKey => {
        const { field, direction } = orderOf(args);
        return { name: field, direction, ...SORT_COLUMNS[field] };
      },
      key: "record.id",
      edge,
      columns: RECORD_COLUMNS,
    });

  const listByDate = (involvement: Involvement) =>
    paged({
      of,
      entries: (db: Kysely<DB>, args: Arguments, parent: RawBuilder<string>) => {
        const query = selectRecords(db)
          .innerJoin(involvements(db, involvement, parent), "involved.recordId", "record.id")
          .where(all(byDate("involved.sort_date", args)));
        return kind === null ? query : query.where("involved.kind", "=", sql.lit(kind));
      },
      counted: entriesIn((parent) => involvedIn(involvement, parent, kind), inAnyOrder),
      total: unfiltered((parent) => totalInvolving(involvement, parent, kind)),
      sort: (args: Arguments): SortKey => ({
        name: "DATE",
        direction: orderOf(args).direction,
        column: "involved.sort_date",
        type: "date",
      }),
      key: "involved.record_id",
      edge,
      columns: RECORD_COLUMNS,
    });

  const inAnyScope = listScope(
    () => sql<boolean>`true`,
    () => totalOf({ of: "everything" }, kind),
  );
  const byDateOf = {
    named: listByDate({ of: "named" }),
    country: listByDate({ of: "country" }),
    pair: listByDate({ of: "pair" }),
    topic: listByDate({ of: "topic" }),
    source: listByDate({ of: "source" }),
    several: listByDate({ of: "several sources" }),
  };

  const listEverything: RecordListField<Arguments, Row> = (context, args) => {
    const required = orderOf(args).field === "DATE" && args.filter ? requiredBy(args.filter) : null;
    if (!required) return inAnyScope(context, args);
    const { of, parent, filter } = required;
    return byDateOf[of](context, { ...args, filter }, parent);
  };

  function list(all: typeof everything): RecordListField<Arguments, Row>;
  function list(scope: RecordScope | Involvement, total?: RecordTotal): PagedField<Arguments, Row, object>;
  function list(scope: RecordScope | Involvement | typeof everything, total?: RecordTotal) {
    if (scope === everything) return listEverything;
    if (typeof scope === "function") return listScope(scope, total);
    const inOrderOfDate = listByDate(scope);
    const inOtherOrder = listScope(
      (parent) => involvedIn(scope, parent, kind),
      (parent) => totalInvolving(scope, parent, kind),
    );
    return chosen((args: Arguments) => (orderOf(args).field === "DATE" ? inOrderOfDate : inOtherOrder));
  }
  return list;
}

/** Returns the actor, countries, topic or source that a filter requires of all records, and the rest of the filter; null if it requires none. */
function requiredBy<Filter extends ListFilter>(filter: Filter) {
  const [id, ...actors] = filter.actors ?? [];
  const [actor] = actorIds(id === undefined ? [] : [id], ["filter", "actors"]);
  if (actor) {
    const of = actor.type === "country" ? ("country" as const) : ("named" as const);
    return { of, parent: actor.uuid, filter: { ...filter, actors } };
  }
  const [one, other, ...countries] = filter.countries ?? [];
  const keys = countryKeys(
    [one, other].filter((code) => code !== undefined),
    ["filter", "countries"],
  );
  if (keys.length > 0) {
    const of = keys.length === 1 ? ("country" as const) : ("pair" as const);
    return { of, parent: keys.join(" "), filter: { ...filter, countries } };
  }
  // A record needs to be about only one of several topics, and to cite only one of several sources.
  const [topic, ...topics] = filter.topics ?? [];
  if (topic !== undefined && topics.length === 0) {
    refuseZeroByte([topic], ["filter", "topics"]);
    return { of: "topic" as const, parent: topic, filter: { ...filter, topics: null } };
  }
  const [source, ...sources] = filter.sources ?? [];
  if (source !== undefined && sources.length === 0) {
    const parent = uuidOfType(source, "source", ["filter", "sources"]);
    return { of: "source" as const, parent, filter: { ...filter, sources: null } };
  }
  // All of these cite several sources, but not all of them that many.
  return (filter.sourceCount?.min ?? 0) > 1 ? { of: "several" as const, parent: "", filter } : null;
}

/** In place of a scope: all records. */
export const everything = "everything";

/** Functions that make a field listing the records of a scope, by kind. Call each once per field, at module load. */
export const listRecords = recordLists<RecordFilter, ReturnType<typeof toRecord>>(
  "records",
  null,
  recordConditions,
  toRecord,
);
export const listMeetings = recordLists<MeetingFilter, ReturnType<typeof toMeeting>>(
  "meetings",
  "MEETING",
  meetingConditions,
  toMeeting,
);
export const listAgreements = recordLists<AgreementFilter, ReturnType<typeof toAgreement>>(
  "agreements",
  "AGREEMENT",
  agreementConditions,
  toAgreement,
);
export const listAllegations = recordLists<AllegationFilter, ReturnType<typeof toAllegation>>(
  "allegations",
  "ALLEGATION",
  allegationConditions,
  toAllegation,
);
export const listMilestones = recordLists<MilestoneFilter, ReturnType<typeof toMilestone>>(
  "milestones",
  "MILESTONE",
  milestoneConditions,
  toMilestone,
);

/** Whether a filter matches everything. Records must match all of `countries` and `actors`, so these may be empty lists. */
function isEmpty({ countries, actors, ...others }: ListFilter): boolean {
  return !countries?.length && !actors?.length && Object.values(others).every((value) => value == null);
}
