import { createClient } from "@chancery/client/core";
import { graphql } from "./graphql.js";

const unanswered = graphql(`
  query Unanswered($countries: [CountryCode!], $first: Int, $after: String) {
    allegations(filter: { countries: $countries, status: [UNANSWERED, CONTESTED] }, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        title
        status
        claimants {
          name
        }
        accused {
          name
        }
        responses {
          stance
          actor {
            name
          }
        }
      }
    }
  }
`);

const url = process.env.CHANCERY_URL ?? "http://localhost:4000/graphql";
const chancery = createClient({ url });

for await (const page of chancery.paginate(unanswered, { countries: ["IR", "KP"], first: 5 })) {
  for (const { title, status, claimants, accused, responses } of page.nodes) {
    const names = (actors: readonly { name: string }[]) => actors.map(({ name }) => name).join(", ");
    console.log(`${status}: ${title}`);
    console.log(`  ${names(claimants)} against ${names(accused)}`);
    for (const { stance, actor } of responses) console.log(`  ${actor.name} ${stance}`);
  }
}
