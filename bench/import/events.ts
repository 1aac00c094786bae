import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTRIES } from "../../src/countries/reference.js";
import { PACKAGE_ROOT } from "../../src/package/root.js";
import type { Statement } from "../../src/statements/statement.js";

/**
 * The events to resample: those of 710 sample rows of GDELT's event export that become records (CAMEO 036 and 04x: meetings; 03x
 * and 057: agreements; 11x: allegations), reduced to the used columns. The GDELT Project, free for any use with attribution.
 * `article` numbers the articles, so that as many events share one as in the sample; `age` is in days.
 */
const SAMPLE = readFileSync(join(PACKAGE_ROOT, "bench", "import", "gdelt-events.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [
      event = "",
      actor1 = "",
      country1 = "",
      actor2 = "",
      country2 = "",
      place = "",
      latitude,
      longitude,
      age,
      article,
    ] = line.split("\t");
    const actors = [actorOf(actor1, country1), actorOf(actor2, country2)].filter((actor) => actor !== null);
    return {
      event,
      actors,
      place,
      latitude: Number(latitude),
      longitude: Number(longitude),
      age: Number(age),
      article,
    };
  })
  .filter(({ actors }) => actors.length > 0);

interface EventActor {
  readonly key: string;
  /** The name of an actor other than a country. */
  readonly name?: string;
}

function actorOf(name: string, alpha3: string): EventActor | null {
  const country = COUNTRIES.find((candidate) => candidate.alpha3 === alpha3);
  if (country) return { key: country.code };
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return key ? { key, name } : null;
}

/** Yields pseudo-random numbers, the same on every run (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Yields the statements of a number of events, each drawn from the sample, with its day and article drawn separately. */
export function* eventStatements(count: number, seed = 1): Generator<Statement> {
  yield cited("organization", "gdelt-project", { name: "The GDELT Project", type: "OTHER" });
  const named = new Map(SAMPLE.flatMap(({ actors }) => actors).map((actor) => [actor.key, actor.name]));
  yield { kind: "source", key: "export", entry: { title: "GDELT event export", type: "DATASET" } };
  for (const [key, name] of named) if (name) yield cited("organization", key, { name, type: "OTHER" });

  const random = randomNumbers(seed);
  const articles = new Set<string>();
  for (let number = 0; number < count; number++) {
    const event = SAMPLE[Math.floor(random.next().value * SAMPLE.length)];
    if (!event) continue;
    // Using each of the sample's articles once per `SAMPLE.length` events keeps the number of events that share one.
    const article = `article-${Math.floor(number / SAMPLE.length)}-${event.article}`;
    if (!articles.has(article)) {
      if (articles.size > 2 * SAMPLE.length) articles.clear();
      articles.add(article);
      const url = `https://news.example/2016/07/${article}`;
      yield { kind: "source", key: article, entry: { title: url, type: "NEWS_ARTICLE", url, published: "2016-07-28" } };
    }
    yield record(number, event, article, Math.floor(random.next().value * 3650));
  }
}

function record(number: number, event: (typeof SAMPLE)[number], article: string, shift: number): Statement {
  const key = `event-${number}`;
  const day = new Date(Date.UTC(2016, 6, 28) - (event.age + shift) * 86_400_000).toISOString().slice(0, 10);
  const keys = [...new Set(event.actors.map((actor) => actor.key))];
  const shared = { date: day, topics: [], citations: [{ source: article }] };
  const title = `Event ${event.event} of ${keys.join(" and ")}`;
  const [first = "", ...others] = keys;
  switch (event.event.slice(0, 2)) {
    case "04":
      return {
        kind: "meeting",
        key,
        entry: {
          ...shared,
          title,
          type: "TALKS",
          ...(event.place
            ? { place: { name: event.place, latitude: event.latitude, longitude: event.longitude } }
            : {}),
          participants: keys.map((actor) => ({ actor, role: "OTHER" })),
          outcomes: [],
        },
      };
    case "11":
      return {
        kind: "allegation",
        key,
        entry: {
          ...shared,
          title,
          claim: `${title}, as coded.`,
          claimants: [first],
          accused: others.length > 0 ? others : [first],
          concerning: [],
          responses: [],
          assessments: [],
        },
      };
    default:
      return {
        kind: "agreement",
        key,
        entry: {
          ...shared,
          title,
          type: "OTHER",
          status: "PROPOSED",
          parties: keys.map((actor) => ({ actor })),
          events: [],
        },
      };
  }
}

function cited(kind: "organization", key: string, entry: { name: string; type: "OTHER" }): Statement {
  return { kind, key, entry: { ...entry, aliases: [], identifiers: [], citations: [{ source: "export" }] } };
}
