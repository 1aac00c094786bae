/**
 * The measured workloads. Each is one request, to Chancery, PostGraphile and a hand-written statement.
 *
 * - `ours`: our document, and its variables as a function of the samples found in the data
 * - `postgraphile`: the same, with `same`, which converts its answer to the shape of ours; absent if unsupported
 * - `sql`: a statement that returns the text of our answer, and its parameters; absent if no short one can
 * - `connections`: the number of concurrent clients, if it differs from the run's
 */
import { actorMeetings } from "./actor-meetings.mjs";
import { agreements } from "./agreements.mjs";
import { aliases } from "./aliases.mjs";
import { allegations } from "./allegations.mjs";
import { deep } from "./deep.mjs";
import { list } from "./list.mjs";
import { nested } from "./nested.mjs";
import { people } from "./people.mjs";
import { point } from "./point.mjs";
import { relation } from "./relation.mjs";
import { relationPage } from "./relation-page.mjs";
import { relay } from "./relay.mjs";
import { search } from "./search.mjs";
import { sourced } from "./sourced.mjs";
import { sources } from "./sources.mjs";
import { statistics } from "./statistics.mjs";
import { timeline } from "./timeline.mjs";

export const WORKLOADS = [
  point,
  list,
  nested,
  allegations,
  relay,
  agreements,
  sourced,
  people,
  sources,
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
