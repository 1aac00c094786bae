/** What the two countries with most in common have between them, as the dashboard asks for it. */
export const relation = {
  name: "relation",
  ours: {
    query: `query Relation($between: [CountryCode!]!) { relation(between: $between) {
      meetings(first: 20) { nodes { title type date { edtf } } }
      agreements(first: 20) { nodes { title status date { edtf } } }
      allegations(first: 20) { nodes { title status date { edtf } } } } }`,
    variables: ({ pair }) => ({ between: pair.codes }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('relation', json_build_object(
        'meetings', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('title', title, 'type', type, 'date', json_build_object('edtf', date)) order by sort_date desc, id desc), '[]')
          from (${between("MEETING")}) page join meeting using (id))),
        'agreements', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('title', title, 'status', status, 'date', json_build_object('edtf', date)) order by sort_date desc, id desc), '[]')
          from (${between("AGREEMENT")}) page join agreement using (id))),
        'allegations', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('title', title, 'status', status, 'date', json_build_object('edtf', date)) order by sort_date desc, id desc), '[]')
          from (${between("ALLEGATION")}) page join allegation using (id)))
      )))::text as answer`,
    values: ({ pair }) => pair.uuids,
  },
};

function between(kind) {
  return `select record.id, record.title, record.date, record.sort_date from record_country one
    join record_country other using (record_id) join record on record.id = record_id
    where one.country_id = $1 and other.country_id = $2 and record.kind = '${kind}'
    order by record.sort_date desc, record.id desc limit 20`;
}
