/** The first fifty people by name with their nationalities, and their positions with organisations. */
export const people = {
  name: "people",
  ours: {
    query: `query People { people(first: 50) { nodes { name birthDate { edtf } nationalities { code name }
      positions { title from { edtf } organization { name type } } } } }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query People { allActors(condition: { kind: PERSON }, orderBy: [SORT_NAME_ASC, ROW_ID_ASC], first: 50) { nodes {
      name personByRowIdAndKind { birthDate
        personNationalitiesByPersonId { nodes { countryByCountryId { code actorByRowIdAndKind { name sortName } } } }
        positionsByPersonId(orderBy: [HELD_LATEST_DESC, HELD_EARLIEST_DESC, ROW_ID_ASC]) { nodes {
          title fromDate organizationByOrganizationId { type actorByRowIdAndKind { name } } } } } } } }`,
    variables: () => ({}),
    same: ({ allActors: { nodes } }) => ({
      people: {
        nodes: nodes.map(({ name, personByRowIdAndKind: person }) => ({
          name,
          birthDate: dated(person.birthDate),
          nationalities: person.personNationalitiesByPersonId.nodes
            .map(({ countryByCountryId: { code, actorByRowIdAndKind: country } }) => ({ code, ...country }))
            .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
            .map(({ code, name }) => ({ code, name })),
          positions: person.positionsByPersonId.nodes.map((position) => {
            const { title, fromDate, organizationByOrganizationId: organization } = position;
            return {
              title,
              from: dated(fromDate),
              organization: organization && {
                name: organization.actorByRowIdAndKind.name,
                type: organization.type,
              },
            };
          }),
        })),
      },
    }),
  },
  sql: {
    text: `select json_build_object('data', json_build_object('people', json_build_object('nodes', json_agg(json_build_object(
        'name', page.name,
        'birthDate', case when person.birth_date is not null then json_build_object('edtf', person.birth_date) end,
        'nationalities', (select coalesce(json_agg(json_build_object('code', country.code, 'name', actor.name) order by actor.sort_name), '[]')
          from person_nationality join country on country.id = country_id join actor on actor.id = country_id where person_id = page.id),
        'positions', (select coalesce(json_agg(json_build_object('title', held.title,
            'from', case when held.from_date is not null then json_build_object('edtf', held.from_date) end,
            'organization', (select json_build_object('name', actor.name, 'type', organization.type)
              from organization join actor using (id) where organization.id = held.organization_id))), '[]')
          from (select * from position where person_id = page.id order by held_latest desc, held_earliest desc, id) held)
      ) order by page.sort_name, page.id))))::text as answer
      from (select * from actor where kind = 'PERSON' and merged_into is null order by sort_name, id limit 50) page join person using (id)`,
    values: () => [],
  },
};

function dated(edtf) {
  return edtf && { edtf };
}
