import { type Kysely, sql } from "kysely";
import { isCountryCode } from "../countries/reference.js";
import type { DB } from "../generated/db.js";
import { countryKey } from "../ids/uuid.js";
import { partsOf } from "../statements/qualified-key.js";
import type { Reference } from "../statements/references.js";

/** How many keys are cached from one batch to the next. */
const MEMORY = 20_000;

type Table = "source" | "topic" | "actor" | "record";

const TABLES = {
  source: "source",
  topic: "topic",
  actor: "actor",
  organization: "actor",
  record: "record",
  agreement: "record",
} as const satisfies Record<Reference["to"], Table>;

interface Entry {
  readonly id: string;
  readonly kind: string | null;
}

/** A cache of the keys that a dataset's statements may refer to, in the same dataset or in others. */
export class KnownKeys {
  readonly #entries = new Map<string, Entry>();
  readonly #countries = new Map<string, string>();

  readonly #slug: string;

  constructor(slug: string) {
    this.#slug = slug;
  }

  /** Looks up references that are not known yet. */
  async learn(db: Kysely<DB>, references: readonly Reference[]): Promise<void> {
    if (this.#entries.size > MEMORY) this.#entries.clear();
    const wanted = new Map<string, { table: Table; slug: string; keys: Set<string> }>();
    for (const { to, key } of references) {
      const table = TABLES[to];
      if (isCountry(to, key) || this.#entries.has(`${table} ${key}`)) continue;
      const { slug = this.#slug, own } = partsOf(key);
      const group = wanted.get(`${table} ${slug}`) ?? { table, slug, keys: new Set() };
      wanted.set(`${table} ${slug}`, group);
      group.keys.add(own);
    }
    for (const { table, slug, keys } of wanted.values()) {
      for (const { key, ...entry } of await storedKeys(db, table, slug, [...keys])) {
        this.#entries.set(`${table} ${slug === this.#slug ? "" : `${slug}:`}${key}`, entry);
      }
    }
  }

  /** Returns the database key of a reference; undefined if it is unknown or of another kind. */
  find({ to, key }: Reference): string | undefined {
    if (isCountry(to, key)) return this.#country(key);
    const entry = this.#entries.get(`${TABLES[to]} ${key}`);
    if (to === "organization" && entry?.kind !== "ORGANIZATION") return undefined;
    if (to === "agreement" && entry?.kind !== "AGREEMENT") return undefined;
    return entry?.id;
  }

  remember(table: Table, key: string, entry: Entry): void {
    this.#entries.set(`${table} ${key}`, entry);
  }

  forget(table: Table, key: string): void {
    this.#entries.delete(`${table} ${key}`);
  }

  /** Forgets everything, because remembered statements may not have been stored. */
  clear(): void {
    this.#entries.clear();
  }

  #country(code: string): string {
    const known = this.#countries.get(code) ?? countryKey(code);
    this.#countries.set(code, known);
    return known;
  }
}

function isCountry(to: Reference["to"], key: string): boolean {
  return to === "actor" && isCountryCode(key);
}

async function storedKeys(
  db: Kysely<DB>,
  table: Table,
  slug: string,
  keys: readonly string[],
): Promise<(Entry & { key: string })[]> {
  if (table === "topic") {
    const { rows } = await sql<{ key: string; id: string; kind: null }>`
      select slug as key, id, null as kind from topic where slug = any (${keys}::text[])`.execute(db);
    return rows;
  }
  const kind = table === "source" ? sql`null` : sql`kind::text`;
  const { rows } = await sql<Entry & { key: string }>`
    select key, id, ${kind} as kind from ${sql.table(table)}
    where dataset_id = (select id from dataset where slug = ${slug}) and key = any (${keys}::text[])`.execute(db);
  return rows;
}
