/** The fifty latest agreements with their parties, topics and the meetings that they came out of. */
export const agreements = {
  name: "agreements",
  ours: {
    query: `query Agreements { agreements(first: 50) { nodes { title type status date { edtf } parties { actor { name } }
      topics { slug name } meetings { nodes { title } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Agreements { allRecords(condition: { kind: AGREEMENT }, orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes {
      title date recordTopicsByRecordId { nodes { topicByTopicId { slug name sortName } } }
      agreementByRowIdAndKind { type status
        agreementPartiesByAgreementId(orderBy: RANK_ASC) { nodes { actorByActorId { name } } }
        meetingOutcomesByAgreementId { nodes { meetingByMeetingId { recordByRowIdAndKind { title } } } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      agreements: {
        nodes: nodes.map(({ title, date, recordTopicsByRecordId: topics, agreementByRowIdAndKind: agreement }) => ({
          title,
          type: agreement.type,
          status: agreement.status,
          date: { edtf: date },
          parties: agreement.agreementPartiesByAgreementId.nodes.map(({ actorByActorId: actor }) => ({ actor })),
          topics: topics.nodes
            .map(({ topicByTopicId }) => topicByTopicId)
            .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
            .map(({ slug, name }) => ({ slug, name })),
          meetings: {
            nodes: agreement.meetingOutcomesByAgreementId.nodes.map(
              ({ meetingByMeetingId: { recordByRowIdAndKind: record } }) => record,
            ),
          },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('agreements', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'type', agreement.type, 'status', agreement.status, 'date', json_build_object('edtf', page.date),
        'parties', (select coalesce(json_agg(json_build_object('actor', json_build_object('name', actor.name)) order by rank), '[]')
          from agreement_party join actor on actor.id = actor_id where agreement_id = page.id),
        'topics', (select coalesce(json_agg(json_build_object('slug', topic.slug, 'name', topic.name) order by topic.sort_name), '[]')
          from record_topic join topic on topic.id = topic_id where record_id = page.id),
        'meetings', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('title', record.title) order by record.sort_date desc, record.id desc), '[]')
          from meeting_outcome join record on record.id = meeting_id where agreement_id = page.id))
      ) order by page.sort_date desc, page.id desc))))::text as answer
      from (select * from record where kind = 'AGREEMENT' order by sort_date desc, id desc limit 50) page join agreement using (id)`,
    values: () => [],
  },
};
