import { dashboardOperation } from "./dashboard.mjs";

/**
 * The dashboard's page of two countries, as the dashboard asks for it: four operations, each a workload. PostGraphile has
 * nothing like them, and by hand each would be a page of SQL, so that only Chancery is asked.
 */
export const relationPage = [
  page("relation-head", "RelationView"),
  page("relation-records", "RelationRecords"),
  page("relation-activity", "RelationActivity", () => ({ interval: "YEAR" })),
  page("relation-allegations", "RelationAllegations", ({ pair }) => ({
    one: pair.ids[0],
    other: pair.ids[1],
    first: 20,
  })),
];

function page(name, operation, more = () => ({})) {
  return {
    name,
    ours: {
      query: dashboardOperation(operation),
      variables: (samples) => ({ between: samples.pair.codes, ...more(samples) }),
    },
  };
}
