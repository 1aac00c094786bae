// What a user's program does with the client, run by every runtime: node|deno|bun program.mjs URL. Fails where something is
// not as the client's README says.
import { BadUserInputError, createClient, TimelineDocument } from "@chancery/client";

const [url] = process.argv.slice(2);
const check = (isSo, what) => {
  if (!isSo) throw new Error(`Not so: ${what}.`);
};

const chancery = createClient({ url, persistedQueries: true });
const { relation } = await chancery.relation({ between: ["IR", "KP"] });
check(relation.meetings.nodes.length > 0, "there are meetings of Iran and North Korea");

let records = 0;
let pages = 0;
for await (const page of chancery.paginate(TimelineDocument, { first: 10 })) {
  records += page.nodes.length;
  pages += 1;
}
const { timeline } = await chancery.request(TimelineDocument, { first: 0 });
check(pages > 1 && records === timeline.totalCount, "all pages together hold all records");

const refused = await chancery.meetings({ first: 1000 }).catch((error) => error);
check(refused instanceof BadUserInputError && refused.argument.join() === "first", "an error has its class");

const ended = AbortSignal.abort(new Error("enough"));
const aborted = await chancery.topics({}, { signal: ended }).catch((error) => error);
check(aborted.message === "enough", "what is aborted throws the signal's reason");

const unreachable = createClient({ url: "http://127.0.0.1:9/graphql", retry: false });
const failed = await unreachable.topics().catch((error) => error);
check(failed.code === "NETWORK_ERROR", "a server that is not there is a network error");
console.log(`${records} records on ${pages} pages`);
