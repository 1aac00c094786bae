import { query } from "./database.mjs";

/**
 * Finds the objects that the workloads request: a meeting, a person in many meetings, two countries that share many records, and a
 * cursor in the middle of all records.
 */
export async function samplesOf(database, { postgraphile }) {
  const [meeting] = await query(
    database,
    "select id as uuid from record where kind = 'MEETING' and key like 'r%' order by sort_date, id offset 3000 limit 1",
  );
  const [person] = await query(
    database,
    "select actor_id as uuid from participation join person on person.id = actor_id group by 1 order by count(*) desc, 1 limit 1",
  );
  const [cursor] = await query(
    database,
    "select id as uuid, sort_date::text as date from record order by sort_date, id offset (select count(*) / 2 from record) limit 1",
  );
  const [pair] = await query(
    database,
    `select array[one.code, other.code] as codes, array[one.id, other.id] as uuids
     from record_country join country one on one.id = record_country.country_id
     join record_country second using (record_id) join country other on other.id = second.country_id
     where one.code < other.code group by one.id, other.id, one.code, other.code order by count(*) desc, 1 limit 1`,
  );
  return {
    pair: { ...pair, ids: pair.uuids.map((uuid) => globalId("country", uuid)) },
    meeting: { ...meeting, id: globalId("meeting", meeting.uuid) },
    person: { ...person, id: globalId("person", person.uuid) },
    cursor: {
      ...cursor,
      ours: Buffer.from(JSON.stringify(["records by DATE", cursor.date, cursor.uuid])).toString("base64url"),
      postgraphile: postgraphile && (await postgraphileCursor(postgraphile, cursor)),
    },
  };
}

function globalId(type, uuid) {
  return `${type}_${Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url")}`;
}

/** Requests a real cursor and replaces its position, because PostGraphile's cursors contain a hash of the order. */
async function postgraphileCursor({ port }, { date, uuid }) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "{ allRecords(orderBy: [SORT_DATE_ASC, ROW_ID_ASC], first: 1) { pageInfo { endCursor } } }",
    }),
  });
  const { data } = await response.json();
  const [order] = JSON.parse(Buffer.from(data.allRecords.pageInfo.endCursor, "base64").toString());
  return Buffer.from(JSON.stringify([order, date, uuid])).toString("base64");
}
