/** The fifty latest allegations with their claimants, accused and responses. */
export const allegations = {
  name: "allegations",
  ours: {
    query: `query Allegations { allegations(first: 50) { nodes { title claim status date { edtf }
      claimants { name } accused { name } responses { stance statement actor { name } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Allegations { allRecords(condition: { kind: ALLEGATION }, orderBy: [SORT_DATE_DESC, ROW_ID_DESC], first: 50) { nodes {
      title date
      allegationByRowIdAndKind { claim status
        allegationClaimantsByAllegationId(orderBy: RANK_ASC) { nodes { actorByActorId { name } } }
        allegationAccusedsByAllegationId(orderBy: RANK_ASC) { nodes { actorByActorId { name } } }
        allegationResponsesByAllegationId(orderBy: RANK_ASC) { nodes { stance statement actorByActorId { name } } } } } } }`,
    variables: () => ({}),
    same: ({ allRecords: { nodes } }) => ({
      allegations: {
        nodes: nodes.map(({ title, date, allegationByRowIdAndKind: allegation }) => ({
          title,
          claim: allegation.claim,
          status: allegation.status,
          date: { edtf: date },
          claimants: allegation.allegationClaimantsByAllegationId.nodes.map(({ actorByActorId }) => actorByActorId),
          accused: allegation.allegationAccusedsByAllegationId.nodes.map(({ actorByActorId }) => actorByActorId),
          responses: allegation.allegationResponsesByAllegationId.nodes.map(
            ({ stance, statement, actorByActorId: actor }) => ({ stance, statement, actor }),
          ),
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('allegations', json_build_object('nodes', json_agg(json_build_object(
        'title', page.title, 'claim', allegation.claim, 'status', allegation.status, 'date', json_build_object('edtf', page.date),
        'claimants', (select coalesce(json_agg(json_build_object('name', actor.name) order by rank), '[]')
          from allegation_claimant join actor on actor.id = actor_id where allegation_id = page.id),
        'accused', (select coalesce(json_agg(json_build_object('name', actor.name) order by rank), '[]')
          from allegation_accused join actor on actor.id = actor_id where allegation_id = page.id),
        'responses', (select coalesce(json_agg(json_build_object('stance', stance, 'statement', statement,
            'actor', json_build_object('name', actor.name)) order by rank), '[]')
          from allegation_response join actor on actor.id = actor_id where allegation_id = page.id)
      ) order by page.sort_date desc, page.id desc))))::text as answer
      from (select * from record where kind = 'ALLEGATION' order by sort_date desc, id desc limit 50) page join allegation using (id)`,
    values: () => [],
  },
};
