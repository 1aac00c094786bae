import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, type Condition } from "../filters/condition.js";
import { actorIds, countryKeys } from "../filters/references.js";
import type { DB, RecordKind, RecordRole } from "../generated/db.js";
import type {
  AgreementFilter,
  AllegationFilter,
  MeetingFilter,
  MilestoneFilter,
  RecordFilter,
  RecordOrder,
} from "../generated/models.js";
import type { Context } from "../request/context.js";
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

/** Which records belong to a list's parent; of the parent there is only its key, in SQL. */
export type RecordScope = (parent: RawBuilder<string>) => Condition;

/** Records in which the list's parent is involved. A country is so through itself, its people and its organisations. */
interface Involvement {
  readonly of: "actor" | "country";
  readonly role?: RecordRole;
}

/** The filters that say who must be involved. */
interface InvolvementFilter {
  readonly countries?: string[] | null;
  readonly actors?: string[] | null;
}

type Columns = Parameters<typeof toRecord>[0];

const SORT_COLUMNS: Record<RecordOrder["field"], Pick<SortKey, "column" | "type">> = {
  DATE: { column: "record.sort_date", type: "date" },
  TITLE: { column: "record.sort_title", type: "text" },
  CREATED_AT: { column: "record.created_at", type: "timestamptz" },
  UPDATED_AT: { column: "record.updated_at", type: "timestamptz" },
};

/**
 * A kind of list of records: one field function for each scope that it is asked for. Where the records of an actor or a
 * country are wanted in order of date, be it the list's scope or its filter that says so, an index that holds them in that
 * order is walked: a page costs the same however many records there are, and however deep it lies.
 */
function recordLists<Filter extends InvolvementFilter, Row>(
  kind: RecordKind | null,
  conditions: (filter: Filter | null | undefined) => Condition[],
  toRow: (columns: Columns) => Row,
) {
  type Arguments = RecordListArguments<Filter>;
  const orderOf = ({ orderBy }: Arguments): RecordOrder =>
    orderBy ?? { field: "DATE", direction: kind === null ? "ASC" : "DESC" };
  const edge = (columns: Columns) => ({ node: toRow(columns) });

  const listScope = (scope: RecordScope) =>
    paged({
      entries: (db: Kysely<DB>, args: Arguments, parent: RawBuilder<string>) => {
        const query = selectRecords(db).where(all([scope(parent), ...conditions(args.filter)]));
        return kind === null ? query : query.where("record.kind", "=", kind);
      },
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
      entries: (db: Kysely<DB>, args: Arguments, parent: RawBuilder<string>) => {
        const query = selectRecords(db)
          .innerJoin(involvements(db, involvement, parent), "involved.recordId", "record.id")
          .where(all(conditions(args.filter)));
        return kind === null ? query : query.where("involved.kind", "=", kind);
      },
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

  const byDateOf = { actor: listByDate({ of: "actor" }), country: listByDate({ of: "country" }) };

  return (scope: RecordScope | Involvement) => {
    if (typeof scope !== "function") {
      const byDate = listByDate(scope);
      const byOther = listScope((parent) => involving[scope.of](parent, scope.role));
      return (context: Context, args: Arguments, parent?: string) =>
        (orderOf(args).field === "DATE" ? byDate : byOther)(context, args, parent);
    }
    const inScope = listScope(scope);
    if (scope !== everything) return inScope;
    return (context: Context, args: Arguments, _parent?: string) => {
      const required = orderOf(args).field === "DATE" ? requiredBy(args.filter) : null;
      return required ? byDateOf[required.of](context, args, required.key) : inScope(context, args);
    };
  };
}

/** The involvements of an actor or a country, as the index holds them that is in order of date. */
function involvements(db: Kysely<DB>, { of, role }: Involvement, parent: RawBuilder<string>) {
  const condition = sql<boolean>`${sql.ref(of === "actor" ? "actor_id" : "country_id")} = ${parent}::uuid${inRole(role)}`;
  const columns = ["recordId", "kind", "sortDate"] as const;
  return of === "actor"
    ? db.selectFrom("recordActor").select(columns).where(condition).as("involved")
    : db.selectFrom("recordCountry").select(columns).where(condition).as("involved");
}

/** Someone who is involved in every record that a filter lets through; null where it names nobody. */
function requiredBy(filter: InvolvementFilter | null | undefined): { of: Involvement["of"]; key: string } | null {
  const [actor] = actorIds(filter?.actors ?? [], ["filter", "actors"]);
  if (actor) return { of: actor.type === "country" ? "country" : "actor", key: actor.uuid };
  const [country] = countryKeys(filter?.countries ?? []);
  return country === undefined ? null : { of: "country", key: country };
}

/** Fields that list the records of a scope, by kind. Each is to be made once, where modules are loaded. */
export const listRecords = recordLists<RecordFilter, ReturnType<typeof toRecord>>(null, recordConditions, toRecord);
export const listMeetings = recordLists<MeetingFilter, ReturnType<typeof toMeeting>>(
  "MEETING",
  meetingConditions,
  toMeeting,
);
export const listAgreements = recordLists<AgreementFilter, ReturnType<typeof toAgreement>>(
  "AGREEMENT",
  agreementConditions,
  toAgreement,
);
export const listAllegations = recordLists<AllegationFilter, ReturnType<typeof toAllegation>>(
  "ALLEGATION",
  allegationConditions,
  toAllegation,
);
export const listMilestones = recordLists<MilestoneFilter, ReturnType<typeof toMilestone>>(
  "MILESTONE",
  milestoneConditions,
  toMilestone,
);

/** All records. */
export const everything: RecordScope = () => sql<boolean>`true`;

/** Records in which an actor is involved; a country through itself, its people and its organisations. */
export const involving = {
  actor: (parent: RawBuilder<string>, role?: RecordRole): Condition =>
    sql<boolean>`record.id in (select record_id from record_actor where actor_id = ${parent}::uuid${inRole(role)})`,
  country: (parent: RawBuilder<string>, role?: RecordRole): Condition =>
    sql<boolean>`record.id in (select record_id from record_country where country_id = ${parent}::uuid${inRole(role)})`,
};

function inRole(role: RecordRole | undefined) {
  return role ? sql` and roles @> array[${sql.lit(role)}]::record_role[]` : sql``;
}
