/**
 * What is measured. Each workload is one question, asked of Chancery, of PostGraphile and of a statement written by hand.
 *
 * - `ours`: our document, and its variables as a function of what `samples` found in the data
 * - `postgraphile`: the same, and `same`, which brings its answer into the shape of ours; missing where it cannot be asked
 * - `sql`: one statement that gives the text of our answer, and its parameters; missing where no short one could
 * - `connections`: how many clients ask at once, where it is not as many as the run says
 */
import { actorMeetings } from "./actor-meetings.mjs";
import { aliases } from "./aliases.mjs";
import { deep } from "./deep.mjs";
import { list } from "./list.mjs";
import { nested } from "./nested.mjs";
import { point } from "./point.mjs";
import { relation } from "./relation.mjs";
import { relationPage } from "./relation-page.mjs";
import { search } from "./search.mjs";
import { statistics } from "./statistics.mjs";
import { timeline } from "./timeline.mjs";

export const WORKLOADS = [
  point,
  list,
  nested,
  actorMeetings,
  timeline,
  deep,
  aliases,
  relation,
  ...relationPage,
  statistics,
  search,
  { ...point, name: "point-100", connections: 100 },
  { ...nested, name: "nested-100", connections: 100 },
  { ...point, name: "point-1000", connections: 1_000 },
  { ...nested, name: "nested-1000", connections: 1_000 },
];
