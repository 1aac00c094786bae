import { dashboardOperation } from "./dashboard.mjs";

/** The filter of the page's lists and charts. */
const ofBoth = ({ pair }) => ({ filter: { countries: pair.codes } });

/**
 * The operations of the dashboard's page of two countries, each a workload. PostGraphile has no equivalent, and by hand each
 * would be a page of SQL, so only Chancery is measured.
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
