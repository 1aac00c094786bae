/** The latest meetings, agreements and allegations of the two countries that share the most records. */
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

/** Walks the index of one country's records in date order until enough of them involve the other. */
function between(kind) {
  return `select record.id, record.title, record.date, record.sort_date from (
      select record_id as id from record_country one
      where country_id = $1 and kind = '${kind}'
        and (select true from record_country other where other.record_id = one.record_id and other.country_id = $2)
      order by sort_date desc, record_id desc limit 20
    ) walked join record using (id)`;
}
