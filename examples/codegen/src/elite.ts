import { createClient, NetworkError, withOperations } from "@chancery/client/core";
import * as documents from "./generated/operations.js";

// `withOperations` adds a method for every document: `chancery.elite` for `EliteDocument`.
const url = process.env.CHANCERY_URL ?? "http://localhost:4000/graphql";
const chancery = withOperations(createClient({ url }), documents);

try {
  const { country } = await chancery.elite({ code: "IR" });
  console.log(`Who appears with ${country?.name}:`);
  for (const { node, count, first, last } of country?.coParticipants.edges ?? []) {
    console.log(`${count} × ${node.name} (${first?.label ?? "?"} to ${last?.label ?? "?"})`);
  }

  for await (const page of chancery.paginate(documents.MeetingsOfDocument, { code: "IR", first: 5 })) {
    for (const { title, date } of page.nodes) console.log(`${date?.label ?? "undated"}: ${title}`);
  }
} catch (error) {
  if (!(error instanceof NetworkError)) throw error;
  console.error(`No API answers at ${url}. Start Chancery, or set CHANCERY_URL.`);
  process.exitCode = 1;
}
