/** One meeting by its id. */
export const point = {
  name: "point",
  ours: {
    query: `query Point($id: ID!) { meeting(id: $id) { id title summary type date { edtf } host { code name } } }`,
    variables: ({ meeting }) => ({ id: meeting.id }),
  },
  postgraphile: {
    query: `query Point($id: UUID!) { recordByRowId(rowId: $id) { rowId title summary date
      meetingByRowIdAndKind { type countryByHostId { code actorByRowIdAndKind { name } } } } }`,
    variables: ({ meeting }) => ({ id: meeting.uuid }),
    same: ({ recordByRowId: { title, summary, date, meetingByRowIdAndKind: meeting } }, { meeting: { id } }) => ({
      meeting: { id, title, summary, type: meeting.type, date: { edtf: date }, host: country(meeting.countryByHostId) },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('meeting', json_build_object(
        'id', $2::text, 'title', record.title, 'summary', record.summary, 'type', meeting.type,
        'date', json_build_object('edtf', record.date),
        'host', (select json_build_object('code', country.code, 'name', actor.name)
          from country join actor using (id) where country.id = meeting.host_id)
      )))::text as answer
      from record join meeting using (id) where record.id = $1`,
    values: ({ meeting }) => [meeting.uuid, meeting.id],
  },
};

/** Converts a country of PostGraphile's answer to the shape of ours. */
export function country(found) {
  return found && { code: found.code, name: found.actorByRowIdAndKind.name };
}
