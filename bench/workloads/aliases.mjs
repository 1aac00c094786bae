/** Two hundred aliased fields in one operation, over twenty countries. */
const CODES = "DE FR IT ES PL CZ AT CH BE NL LU DK SE NO FI IS IE PT GR TR".split(" ");
const FIELDS = Array.from({ length: 200 }, (_, place) => ({ alias: `c${place}`, code: CODES[place % CODES.length] }));

export const aliases = {
  name: "aliases",
  ours: {
    query: `query Aliases { ${FIELDS.map(({ alias, code }) => `${alias}: country(code: "${code}") { code name }`).join(" ")} }`,
    variables: () => ({}),
  },
  postgraphile: {
    query: `query Aliases { ${FIELDS.map(({ alias, code }) => `${alias}: countryByCode(code: "${code}") { code actorByRowIdAndKind { name } }`).join(" ")} }`,
    variables: () => ({}),
    same: (found) =>
      Object.fromEntries(
        Object.entries(found).map(([alias, { code, actorByRowIdAndKind }]) => [
          alias,
          { code, name: actorByRowIdAndKind.name },
        ]),
      ),
  },
  sql: {
    text: `select json_build_object('data', json_object_agg(asked.alias, json_build_object('code', country.code, 'name', actor.name) order by asked.place))::text as answer
      from unnest($1::text[], $2::text[]) with ordinality as asked (alias, code, place) join country on country.code = asked.code join actor on actor.id = country.id`,
    values: () => [FIELDS.map(({ alias }) => alias), FIELDS.map(({ code }) => code)],
  },
};
