/** A page of twenty records deep in the list of all records, by cursor. */
export const deep = {
  name: "deep",
  ours: {
    query: `query Deep($after: String) { timeline(first: 20, after: $after) { nodes { title date { edtf } } } }`,
    variables: ({ cursor }) => ({ after: cursor.ours }),
  },
  postgraphile: {
    query: `query Deep($after: Cursor) { allRecords(orderBy: [SORT_DATE_ASC, ROW_ID_ASC], first: 20, after: $after) { nodes { title date } } }`,
    variables: ({ cursor }) => ({ after: cursor.postgraphile }),
    same: ({ allRecords: { nodes } }) => ({
      timeline: { nodes: nodes.map(({ title, date }) => ({ title, date: { edtf: date } })) },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('timeline', json_build_object('nodes',
        json_agg(json_build_object('title', title, 'date', json_build_object('edtf', date)) order by sort_date, id))))::text as answer
      from (select * from record where (sort_date, id) > ($1::date, $2::uuid) order by sort_date, id limit 20) page`,
    values: ({ cursor }) => [cursor.date, cursor.uuid],
  },
};
