/**
 * Writes a number of FollowTheMoney entities as JSON Lines, to measure the memory that `chancery import ftm` needs. They resemble
 * those of OpenSanctions, in about the same shares, and refer to each other across the whole file, in both directions. README.md
 * says how to run it.
 */
import { once } from "node:events";

/** How many of every hundred entities have each schema. */
const SHARES = {
  Person: 36,
  Company: 8,
  Organization: 6,
  Position: 6,
  Occupancy: 22,
  Membership: 4,
  Directorship: 3,
  Employment: 1,
  Sanction: 6,
  Article: 3,
  Documentation: 3,
  Address: 2,
} as const;

type Schema = keyof typeof SHARES;

const ORDER = mixed(Object.entries(SHARES).flatMap(([schema, share]) => Array<Schema>(share).fill(schema as Schema)));

const SYLLABLES = [
  "ka",
  "lim",
  "or",
  "pe",
  "tro",
  "va",
  "shi",
  "dan",
  "el",
  "mu",
  "ran",
  "gol",
  "ni",
  "zar",
  "ho",
  "bek",
];
const COUNTRIES = ["ru", "ir", "kp", "us", "fr", "de", "br", "in", "za", "jp", "ua", "cn"];
const OFFICES = ["Member of Parliament", "Minister of Coal", "Governor", "Judge", "Ambassador", "Head of Staff"];

const count = Number(process.argv[2] ?? 200_000);
let lines: string[] = [];
for (let index = 0; index < count; index++) {
  lines.push(JSON.stringify(entityAt(index)));
  if (lines.length < 1000) continue;
  await write(lines);
  lines = [];
}
await write(lines);

async function write(entities: readonly string[]): Promise<void> {
  const isTaken = process.stdout.write(entities.map((entity) => `${entity}\n`).join(""));
  if (!isTaken) await once(process.stdout, "drain");
}

function entityAt(index: number): object {
  const schema = ORDER[index % ORDER.length] ?? "Person";
  return {
    id: idAt(index),
    caption: name(index, 2),
    schema,
    properties: propertiesOf(schema, index),
    referents: [],
    datasets: ["example"],
    first_seen: "2023-04-20T12:00:00",
    last_seen: "2025-01-10T12:00:00",
    target: schema === "Person" || schema === "Company",
  };
}

function propertiesOf(schema: Schema, index: number): Readonly<Record<string, readonly string[]>> {
  const country = [pick(COUNTRIES, index, "country")];
  const startDate = [dayAt(index, 1990)];
  const endDate = [dayAt(index, 2010)];
  switch (schema) {
    case "Person":
      return {
        name: [name(index, 3)],
        alias: [name(index + 1, 3), name(index + 2, 2)],
        birthDate: [dayAt(index, 1940)],
        nationality: country,
        position: [pick(OFFICES, index, "title")],
        topics: ["role.pep"],
      };
    case "Company":
    case "Organization":
      return { name: [`${name(index, 3)} Ltd`], country, parent: parentOf(index) };
    case "Position":
      return {
        name: [`${pick(OFFICES, index, "title")} of ${name(index, 1)}`],
        country,
        organization: [another("Organization", index)],
      };
    case "Occupancy":
      return { holder: [another("Person", index)], post: [another("Position", index)], startDate, endDate };
    case "Membership":
      return { member: [another("Person", index)], organization: [another("Organization", index)], startDate };
    case "Directorship":
      return { director: [another("Person", index)], organization: [another("Company", index)], role: ["Chairman"] };
    case "Employment":
      return { employee: [another("Person", index)], employer: [another("Company", index)] };
    case "Sanction":
      return {
        entity: [another(index % 2 === 0 ? "Person" : "Company", index)],
        authority: [`Office ${index % 40}`],
        country: [pick(COUNTRIES, index % 40, "authority")],
        program: ["Coal"],
        startDate,
        reason: [`It is said of ${name(index, 2)} that coal was sold at ${name(index, 1)}.`],
      };
    case "Article":
      return {
        title: [`${name(index, 2)} and the coal`],
        sourceUrl: [`https://news.example/${index}`],
        publishedAt: endDate,
      };
    case "Documentation":
      return { document: [another("Article", index)], entity: [another("Person", index)], role: ["mentioned"] };
    case "Address":
      return { full: [`${index % 200} ${name(index, 1)} Street`], country };
  }
}

/** Returns the id of some entity of a schema, anywhere in the file, or only in every `every`th hundred. */
function another(schema: Schema, index: number, every = 1): string {
  const hundreds = Math.max(1, Math.floor(count / ORDER.length / every));
  const places = ORDER.flatMap((each, place) => (each === schema ? [place] : []));
  const drawn = drawnFrom(`${schema} ${index}`);
  const place = places[Math.floor(drawn / hundreds) % places.length] ?? 0;
  return idAt((drawn % hundreds) * every * ORDER.length + place);
}

/** Organisations in odd hundreds have parents in even ones, so that there are no cycles. */
function parentOf(index: number): string[] {
  return Math.floor(index / ORDER.length) % 2 === 0 ? [] : [another("Organization", index, 2)];
}

function idAt(index: number): string {
  const digits = [1, 2, 3].map((part) => drawnFrom(`${part} of ${index}`).toString(36).padStart(7, "0"));
  return `NK-${digits.join("")}`;
}

function name(index: number, words: number): string {
  return Array.from({ length: words }, (_, word) => {
    const syllables = [0, 1, 2].map((at) => pick(SYLLABLES, index, `${word} ${at}`)).join("");
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  }).join(" ");
}

function dayAt(index: number, year: number): string {
  const drawn = drawnFrom(`day ${year} ${index}`);
  const day = [year + (drawn % 20), 1 + (drawn % 12), 1 + (drawn % 28)];
  return day.map((part) => String(part).padStart(2, "0")).join("-");
}

function pick<Item extends string>(items: readonly Item[], index: number, what: string): Item | "" {
  return items[drawnFrom(`${what} ${index}`) % items.length] ?? "";
}

/** Returns a deterministic pseudo-random number for a text (FNV-1a, with its bits mixed at the end). */
function drawnFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Shuffles items deterministically. */
function mixed<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, place) => ({ item, at: drawnFrom(`place ${place}`) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
