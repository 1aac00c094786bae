/** A person by a misspelled name. No peer supports this, so only Chancery is measured. */
export const search = {
  name: "search",
  ours: {
    query: `query Search { search(query: "javad zarrif", first: 5) { nodes { __typename ... on Actor { name } } } }`,
    variables: () => ({}),
  },
};
