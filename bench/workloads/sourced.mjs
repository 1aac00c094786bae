/** The fifty latest records with what they cite. */
export const sourced = {
  name: "sourced",
  ours: {
    query: `query Sourced { timeline(first: 50, orderBy: { field: DATE, direction: DESC }) { nodes { title date { edtf } dataset { title }
      citations { nodes { quote source { title type url publishedOn { edtf } } } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Sourced { allRecords(orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes { title date datasetByDatasetId { title }
      citationsByRecordId(orderBy: [RANK_ASC, ROW_ID_ASC], first: 20) { nodes { quote sourceBySourceId { title type url publishedOn } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      timeline: {
        nodes: nodes.map(({ title, date, datasetByDatasetId: dataset, citationsByRecordId: citations }) => ({
          title,
          date: { edtf: date },
          dataset,
          citations: {
            nodes: citations.nodes.map(({ quote, sourceBySourceId: { publishedOn, ...source } }) => ({
              quote,
              source: { ...source, publishedOn: publishedOn && { edtf: publishedOn } },
            })),
          },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('timeline', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'date', json_build_object('edtf', page.date),
        'dataset', (select json_build_object('title', title) from dataset where dataset.id = page.dataset_id),
        'citations', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('quote', quote, 'source', json_build_object('title', source.title, 'type', source.type,
            'url', source.url, 'publishedOn',
            case when source.published_on is not null then json_build_object('edtf', source.published_on) end)) order by cited.rank, cited.id), '[]')
          from (select * from citation where record_id = page.id order by rank, id limit 20) cited join source on source.id = cited.source_id))
      ) order by page.sort_date desc, page.id desc))))::text as answer
      from (select * from record order by sort_date desc, id desc limit 50) page`,
    values: () => [],
  },
};
