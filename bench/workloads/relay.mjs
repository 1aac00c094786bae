/** The twenty latest meetings with their first ten participants, both as Relay pages: edges, and whether there are more. */
export const relay = {
  name: "relay",
  ours: {
    query: `query Relay { meetings(first: 20) { pageInfo { hasNextPage } edges { node { title date { edtf }
      participants(first: 10) { pageInfo { hasNextPage } edges { role node { name } } } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Relay { allRecords(condition: { kind: MEETING }, orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 20) {
      pageInfo { hasNextPage } edges { node { title date meetingByRowIdAndKind {
        participationsByMeetingId(orderBy: RANK_ASC, first: 10) { pageInfo { hasNextPage } edges { node { role actorByActorId { name } } } } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { pageInfo, edges } }) => ({
      meetings: {
        pageInfo,
        edges: edges.map(({ node: { title, date, meetingByRowIdAndKind: meeting } }) => ({
          node: {
            title,
            date: { edtf: date },
            participants: {
              pageInfo: meeting.participationsByMeetingId.pageInfo,
              edges: meeting.participationsByMeetingId.edges.map(({ node: { role, actorByActorId: node } }) => ({
                role,
                node,
              })),
            },
          },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('meetings', json_build_object(
        'pageInfo', json_build_object('hasNextPage', count(*) > 20),
        'edges', json_agg(json_build_object('node', json_build_object('title', page.title, 'date', json_build_object('edtf', page.date),
          'participants', (
            select json_build_object('pageInfo', json_build_object('hasNextPage', count(*) > 10),
              'edges', coalesce(json_agg(json_build_object('role', taken.role, 'node', json_build_object('name', actor.name))
                order by taken.rank) filter (where taken.place <= 10), '[]'))
            from (select *, row_number() over (order by rank) as place from participation where meeting_id = page.id order by rank limit 11) taken
              join actor on actor.id = taken.actor_id)
        )) order by page.sort_date desc, page.id desc) filter (where page.place <= 20))))::text as answer
      from (select *, row_number() over (order by sort_date desc, id desc) as place from record where kind = 'MEETING'
        order by sort_date desc, id desc limit 21) page`,
    values: () => [],
  },
};
