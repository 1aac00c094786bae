/** The twenty latest meetings of a person with many. */
export const actorMeetings = {
  name: "actor-meetings",
  ours: {
    query: `query ActorMeetings($id: ID!) { person(id: $id) { name meetings(first: 20) { nodes { title date { edtf } } } } }`,
    variables: ({ person }) => ({ id: person.id }),
  },
  postgraphile: {
    query: `query ActorMeetings($id: UUID!) { actorByRowId(rowId: $id) { name
      recordActorsByActorId(condition: { kind: MEETING }, orderBy: [SORT_DATE_DESC, RECORD_ID_DESC], first: 20) { nodes {
        recordByRecordId { title date } } } } }`,
    variables: ({ person }) => ({ id: person.uuid }),
    same: ({ actorByRowId: { name, recordActorsByActorId } }) => ({
      person: {
        name,
        meetings: {
          nodes: recordActorsByActorId.nodes.map(({ recordByRecordId: { title, date } }) => ({
            title,
            date: { edtf: date },
          })),
        },
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('person', json_build_object('name', actor.name,
        'meetings', json_build_object('nodes', (
          select json_agg(json_build_object('title', record.title, 'date', json_build_object('edtf', record.date)) order by involved.sort_date desc, involved.record_id desc)
          from (select record_id, sort_date from record_actor where actor_id = $1 and kind = 'MEETING' order by sort_date desc, record_id desc limit 20) involved
          join record on record.id = involved.record_id)))))::text as answer
      from actor where actor.id = $1`,
    values: ({ person }) => [person.uuid],
  },
};
