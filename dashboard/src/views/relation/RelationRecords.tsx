import { usePages } from "../../api/use-operation";
import { type Filters, kindsOf, sharedFilter } from "../../filters/filters";
import {
  RelationAgreementsDocument,
  RelationMeetingsDocument,
  RelationMilestonesDocument,
} from "../../generated/documents";
import { AGREEMENT_STATUSES } from "../../records/labels";
import { RecordSection } from "./RecordSection";

/** The records between two countries by kind, latest first. Allegations have a section of their own. */
export function RelationRecords({ filters }: { readonly filters: Filters }) {
  const kinds = kindsOf(filters);
  const isShown = (kind: (typeof kinds)[number]) => kinds.length === 0 || kinds.includes(kind);
  return (
    <div className="page">
      {isShown("MEETING") && <Meetings filters={filters} />}
      {isShown("AGREEMENT") && <Agreements filters={filters} />}
      {isShown("MILESTONE") && <Milestones filters={filters} />}
    </div>
  );
}

function Meetings({ filters }: { readonly filters: Filters }) {
  const variables = { filter: sharedFilter(filters) };
  const query = usePages(RelationMeetingsDocument, variables, ({ meetings }) => meetings.pageInfo);
  return <RecordSection title="Meetings" query={query} listOf={({ meetings }) => meetings} />;
}

function Agreements({ filters }: { readonly filters: Filters }) {
  const variables = { filter: sharedFilter(filters) };
  const query = usePages(RelationAgreementsDocument, variables, ({ agreements }) => agreements.pageInfo);
  return (
    <RecordSection
      title="Agreements"
      query={query}
      listOf={({ agreements }) => agreements}
      asideOf={({ status }) => AGREEMENT_STATUSES[status]}
    />
  );
}

function Milestones({ filters }: { readonly filters: Filters }) {
  const variables = { filter: sharedFilter(filters) };
  const query = usePages(RelationMilestonesDocument, variables, ({ milestones }) => milestones.pageInfo);
  return <RecordSection title="Milestones" query={query} listOf={({ milestones }) => milestones} />;
}
