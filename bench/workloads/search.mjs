/** A person by a misspelled name. No peer finds one, so that only Chancery is asked. */
export const search = {
  name: "search",
  ours: {
    query: `query Search { search(query: "javad zarrif", first: 5) { nodes { __typename ... on Actor { name } } } }`,
    variables: () => ({}),
  },
};
