/** The number of meetings of each type. */
export const statistics = {
  name: "statistics",
  ours: {
    query: `query Statistics { statistics(of: MEETING, groupBy: [TYPE]) { count keys { value } } }`,
    variables: () => ({}),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('statistics', json_agg(json_build_object(
        'count', count, 'keys', json_build_array(json_build_object('value', type))) order by count desc, type)))::text as answer
      from (select type, count(*) from meeting group by type) counted`,
    values: () => [],
  },
};
