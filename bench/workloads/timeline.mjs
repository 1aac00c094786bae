/** The fifty latest records of every kind. */
export const timeline = {
  name: "timeline",
  ours: {
    query: `query Timeline { timeline(first: 50, orderBy: { field: DATE, direction: DESC }) { nodes { __typename title summary date { edtf } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Timeline { allRecords(orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes { kind title summary date } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      timeline: {
        nodes: nodes.map(({ kind, title, summary, date }) => ({
          __typename: kind[0] + kind.slice(1).toLowerCase(),
          title,
          summary,
          date: { edtf: date },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('timeline', json_build_object('nodes', json_agg(json_build_object(
        '__typename', initcap(kind::text), 'title', title, 'summary', summary, 'date', json_build_object('edtf', date)) order by sort_date desc, id desc))))::text as answer
      from (select * from record order by sort_date desc, id desc limit 50) page`,
    values: () => [],
  },
};
