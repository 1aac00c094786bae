import { XMLBuilder } from "fast-xml-parser";
import { type Kysely, sql } from "kysely";
import type { ActorKind, DB } from "../generated/db.js";
import { actorGlobalId } from "../ids/global-id.js";
import { pages } from "./pages.js";
import { KINDS_OF_RECORDS, type Selection, selectedRecords } from "./selection.js";

const xml = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  attributesGroupName: "$",
  suppressEmptyNode: true,
});

interface NodeRow {
  id: string;
  kind: ActorKind;
  name: string;
  countries: string[];
  meetings: number;
}

interface EdgesRow {
  id: string;
  kind: ActorKind;
  others: { id: string; kind: ActorKind; count: number }[];
}

/** Generates a graph of who met whom, for Gephi (GEXF 1.3): an edge's weight is the number of meetings of both actors. */
export async function* meetingGraph(db: Kysely<DB>, selection: Selection): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Chancery</creator><description>Who met whom</description></meta>
<graph defaultedgetype="undirected">
<attributes class="node">
<attribute id="kind" title="kind" type="string"/><attribute id="countries" title="countries" type="string"/><attribute id="meetings" title="meetings" type="integer"/>
</attributes>
<nodes>
`;
  for await (const { id, kind, name, countries, meetings } of pages<NodeRow>(db, "actor.id", nodes(selection))) {
    const values = Object.entries({ kind, countries: countries.join(" "), meetings });
    yield `${xml.build({
      node: {
        $: { id: actorGlobalId(kind, id), label: name },
        attvalues: { attvalue: values.map(([attribute, value]) => ({ $: { for: attribute, value } })) },
      },
    })}\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const { id, kind, others } of pages<EdgesRow>(db, "actor.id", edges(selection))) {
    for (const other of others) {
      const [source, target] = [actorGlobalId(kind, id), actorGlobalId(other.kind, other.id)];
      yield `${xml.build({ edge: { $: { id: `${source}-${target}`, source, target, weight: other.count } } })}\n`;
    }
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function meetingsOf(selection: Selection) {
  return sql`select record.id from record ${KINDS_OF_RECORDS} where record.kind = 'MEETING' and ${selectedRecords(selection)}`;
}

function nodes(selection: Selection): Parameters<typeof pages<NodeRow>>[2] {
  return (after, inOrder) => sql<NodeRow>`
    select actor.id, actor.kind, actor.name, met.count as meetings,
      array(select code from country c where c.id = actor.id
        or c.id in (select country_id from organization o where o.id = actor.id)
        or c.id in (select country_id from person_nationality n where n.person_id = actor.id) order by code) as countries
    from actor join lateral (
      select count(*)::int as count from participation p where p.actor_id = actor.id and p.meeting_id in (${meetingsOf(selection)})
    ) as met on met.count > 0
    where ${after} ${inOrder}`;
}

/** Each actor with those of greater keys, so that every pair comes once. */
function edges(selection: Selection): Parameters<typeof pages<EdgesRow>>[2] {
  return (after, inOrder) => sql<EdgesRow>`
    select actor.id, actor.kind, met.others
    from actor join lateral (
      select json_agg(json_build_object('id', other.id, 'kind', other.kind, 'count', pair.count) order by other.id) as others
      from (
        select q.actor_id, count(*) as count
        from participation p join participation q on q.meeting_id = p.meeting_id and q.actor_id > p.actor_id
        where p.actor_id = actor.id and p.meeting_id in (${meetingsOf(selection)})
        group by q.actor_id
      ) as pair join actor other on other.id = pair.actor_id
    ) as met on met.others is not null
    where ${after} ${inOrder}`;
}
