/** The twenty latest sources, each with five citations and the records that they are of. */
export const sources = {
  name: "sources",
  ours: {
    query: `query Sources { sources(first: 20, orderBy: { field: PUBLISHED_ON, direction: DESC }) { nodes { title url
      citations(first: 5) { nodes { quote record { title } } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Sources { allSources(orderBy: [SORT_PUBLISHED_DESC, ROW_ID_DESC], first: 20) { nodes { title url
      citationsBySourceId(orderBy: ROW_ID_ASC, first: 5) { nodes { quote recordByRecordId { title } } } } } }`,
    variables: () => ({}),
    same: ({ allSources: { nodes } }) => ({
      sources: {
        nodes: nodes.map(({ title, url, citationsBySourceId: citations }) => ({
          title,
          url,
          citations: {
            nodes: citations.nodes.map(({ quote, recordByRecordId: record }) => ({ quote, record })),
          },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('sources', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'url', page.url,
        'citations', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('quote', quote, 'record',
            (select json_build_object('title', title) from record where record.id = record_id)) order by cited.id), '[]')
          from (select * from citation where source_id = page.id order by id limit 5) cited))
      ) order by page.sort_published desc, page.id desc))))::text as answer
      from (select * from source order by sort_published desc, id desc limit 20) page`,
    values: () => [],
  },
};
