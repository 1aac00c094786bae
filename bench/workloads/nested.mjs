import { country } from "./point.mjs";

/** The fifty latest meetings with their hosts, participants, the participants' positions and the countries they represent. */
export const nested = {
  name: "nested",
  ours: {
    query: `query Nested { meetings(first: 50) { nodes { title date { edtf } host { code name }
      participants { edges { role title node { name ... on Person { positions { title } } } representing { code name } } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Nested { allRecords(condition: { kind: MEETING }, orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes {
      title date meetingByRowIdAndKind { countryByHostId { code actorByRowIdAndKind { name } }
        participationsByMeetingId(orderBy: RANK_ASC, first: 20) { nodes { role title
          actorByActorId { name personByRowIdAndKind { positionsByPersonId(orderBy: [HELD_LATEST_DESC, HELD_EARLIEST_DESC, ROW_ID_ASC]) { nodes { title } } } }
          countryByRepresentingId { code actorByRowIdAndKind { name } } } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      meetings: {
        nodes: nodes.map(({ title, date, meetingByRowIdAndKind: meeting }) => ({
          title,
          date: { edtf: date },
          host: country(meeting.countryByHostId),
          participants: {
            edges: meeting.participationsByMeetingId.nodes.map((participation) => {
              const { role, title, actorByActorId: actor, countryByRepresentingId: representing } = participation;
              const person = actor.personByRowIdAndKind;
              return {
                role,
                title,
                node: { name: actor.name, ...(person ? { positions: person.positionsByPersonId.nodes } : {}) },
                representing: country(representing),
              };
            }),
          },
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('meetings', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'date', json_build_object('edtf', page.date),
        'host', (select json_build_object('code', country.code, 'name', actor.name)
          from country join actor using (id) where country.id = meeting.host_id),
        'participants', json_build_object('edges', (select coalesce(json_agg(json_build_object(
            'role', participation.role, 'title', participation.title,
            'node', json_build_object('name', actor.name, 'positions', (
              select coalesce(json_agg(json_build_object('title', held.title)), '[]')
              from (select title from position where person_id = actor.id order by held_latest desc, held_earliest desc, id) held)),
            'representing', (select json_build_object('code', country.code, 'name', actor.name)
              from country join actor using (id) where country.id = participation.representing_id)
          ) order by participation.rank), '[]')
          from (select * from participation where meeting_id = page.id order by rank limit 20) participation join actor on actor.id = participation.actor_id))
      ) order by page.sort_date desc, page.id desc))))::text as answer
      from (select * from record where kind = 'MEETING' order by sort_date desc, id desc limit 50) page join meeting using (id)`,
    values: () => [],
  },
};
