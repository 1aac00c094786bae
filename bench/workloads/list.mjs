import { country } from "./point.mjs";

/** The fifty latest meetings with their hosts and topics. */
export const list = {
  name: "list",
  ours: {
    query: `query List { meetings(first: 50) { nodes { title type date { edtf } host { code name } topics { slug } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query List { allRecords(condition: { kind: MEETING }, orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes {
      title date meetingByRowIdAndKind { type countryByHostId { code actorByRowIdAndKind { name } } }
      recordTopicsByRecordId { nodes { topicByTopicId { slug sortName } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      meetings: {
        nodes: nodes.map(({ title, date, meetingByRowIdAndKind: meeting, recordTopicsByRecordId: topics }) => ({
          title,
          type: meeting.type,
          date: { edtf: date },
          host: country(meeting.countryByHostId),
          topics: topics.nodes
            .map(({ topicByTopicId }) => topicByTopicId)
            .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
            .map(({ slug }) => ({ slug })),
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('meetings', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'type', meeting.type, 'date', json_build_object('edtf', page.date),
        'host', (select json_build_object('code', country.code, 'name', actor.name)
          from country join actor using (id) where country.id = meeting.host_id),
        'topics', (select coalesce(json_agg(json_build_object('slug', topic.slug) order by topic.sort_name), '[]')
          from record_topic join topic on topic.id = topic_id where record_id = page.id)
      ) order by page.sort_date desc, page.id desc))))::text as answer
      from (select * from record where kind = 'MEETING' order by sort_date desc, id desc limit 50) page join meeting using (id)`,
    values: () => [],
  },
};
