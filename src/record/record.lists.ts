import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SortKey } from "../connections/keyset.js";
import type { PageArguments } from "../connections/page-request.js";
import { paged } from "../connections/paged.js";
import { all, type Condition } from "../filters/condition.js";
import type { DB, RecordKind, RecordRole } from "../generated/db.js";
import type {
  AgreementFilter,
  AllegationFilter,
  MeetingFilter,
  MilestoneFilter,
  RecordFilter,
  RecordOrder,
} from "../generated/models.js";
import {
  agreementConditions,
  allegationConditions,
  meetingConditions,
  milestoneConditions,
  recordConditions,
} from "./record.filter.js";
import { selectRecords, toAgreement, toAllegation, toMeeting, toMilestone, toRecord } from "./record.rows.js";

/** The arguments of a field that lists records. */
export interface RecordListArguments<Filter> extends PageArguments {
  filter?: Filter | null;
  orderBy?: RecordOrder | null;
}

/** Which records belong to a list's parent; of the parent there is only its key, in SQL. */
export type RecordScope = (parent: RawBuilder<string>) => Condition;

type Columns = Parameters<typeof toRecord>[0];

const SORT_COLUMNS: Record<RecordOrder["field"], Pick<SortKey, "column" | "type">> = {
  DATE: { column: "record.sort_date", type: "date" },
  TITLE: { column: "record.sort_title", type: "text" },
  CREATED_AT: { column: "record.created_at", type: "timestamptz" },
  UPDATED_AT: { column: "record.updated_at", type: "timestamptz" },
};

/** A kind of list of records: one field function for each scope that it is asked for. */
function recordLists<Filter, Row>(
  kind: RecordKind | null,
  conditions: (filter: Filter | null | undefined) => Condition[],
  toRow: (columns: Columns) => Row,
) {
  return (scope: RecordScope) =>
    paged({
      entries: (db: Kysely<DB>, args: RecordListArguments<Filter>, parent: RawBuilder<string>) => {
        const query = selectRecords(db).where(all([scope(parent), ...conditions(args.filter)]));
        return kind === null ? query : query.where("record.kind", "=", kind);
      },
      sort: ({ orderBy }: RecordListArguments<Filter>): SortKey => {
        const { field, direction } = orderBy ?? { field: "DATE", direction: kind === null ? "ASC" : "DESC" };
        return { name: field, direction, ...SORT_COLUMNS[field] };
      },
      key: "record.id",
      edge: (columns) => ({ node: toRow(columns) }),
    });
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
