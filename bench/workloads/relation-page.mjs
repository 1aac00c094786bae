import { dashboardOperation } from "./dashboard.mjs";

/** What the lists and charts of the page narrow all records to. */
const ofBoth = ({ pair }) => ({ filter: { countries: pair.codes } });

/**
 * The dashboard's page of two countries, as the dashboard asks for it: seven operations, each a workload. PostGraphile has
 * nothing like them, and by hand each would be a page of SQL, so that only Chancery is asked.
 */
export const relationPage = [
  page("relation-head", "RelationView", ({ pair }) => ({ between: pair.codes })),
  page("relation-years", "RecordsByYear", ofBoth),
  page("relation-topics", "RecordsByTopic", ofBoth),
  page("relation-meetings", "RelationMeetings", ofBoth),
  page("relation-agreements", "RelationAgreements", ofBoth),
  page("relation-milestones", "RelationMilestones", ofBoth),
  page("relation-allegations", "RelationAllegations", ({ pair }) => ({
    between: pair.codes,
    one: pair.ids[0],
    other: pair.ids[1],
    filter: {},
    first: 20,
  })),
];

function page(name, operation, variables) {
  return { name, ours: { query: dashboardOperation(operation), variables } };
}
