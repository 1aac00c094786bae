/** The first fifty records of every kind since 1990 in order of date. */
export const timeline = {
  name: "timeline",
  ours: {
    query: `query Timeline { timeline(first: 50, orderBy: { field: DATE, direction: DESC }) { edges { node { __typename title date { edtf label } } } } }`,
    variables: () => ({}),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('timeline', json_build_object('edges', json_agg(json_build_object('node', json_build_object(
        '__typename', initcap(kind::text), 'title', title, 'date', json_build_object('edtf', date, 'label', ltrim(to_char(date_earliest, 'DD FMMonth YYYY'), '0')))) order by sort_date desc, id desc))))::text as answer
      from (select * from record order by sort_date desc, id desc limit 50) page`,
    values: () => [],
  },
};
