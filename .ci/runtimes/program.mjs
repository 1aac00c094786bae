// Uses the client like a user's program: node|deno|bun program.mjs URL. Throws if the client does not behave as its
// README says.
import { BadUserInputError, createClient, TimelineDocument } from "@chancery/client";

const [url] = process.argv.slice(2);
const check = (isSo, what) => {
  if (!isSo) throw new Error(`Expected: ${what}.`);
};

const chancery = createClient({ url, persistedQueries: true });
const { relation } = await chancery.relation({ between: ["IR", "KP"] });
check(relation.meetings.nodes.length > 0, "Iran and North Korea have meetings");

let records = 0;
let pages = 0;
for await (const page of chancery.paginate(TimelineDocument, { first: 10 })) {
  records += page.nodes.length;
  pages += 1;
}
const { timeline } = await chancery.request(TimelineDocument, { first: 0 });
check(pages > 1 && records === timeline.totalCount, "the pages together have all records");

const refused = await chancery.meetings({ first: 1000 }).catch((error) => error);
check(
  refused instanceof BadUserInputError && refused.argument.join() === "first",
  "a refused argument throws its error class",
);

const ended = AbortSignal.abort(new Error("enough"));
const aborted = await chancery.topics({}, { signal: ended }).catch((error) => error);
check(aborted.message === "enough", "an aborted request throws the signal's reason");

const unreachable = createClient({ url: "http://127.0.0.1:9/graphql", retry: false });
const failed = await unreachable.topics().catch((error) => error);
check(failed.code === "NETWORK_ERROR", "an unreachable server causes a network error");
console.log(`${records} records on ${pages} pages`);
