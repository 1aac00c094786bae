import { hash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { canonicalText, fingerprintOfText } from "../ids/fingerprint.js";
import { datasetKey } from "../ids/uuid.js";
import type { StatedDataset } from "../statements/statement.js";
import type { Prepared } from "./prepare.js";

/** The state of a whole dataset: an order-independent fingerprint of everything that it states. */
export class DatasetState {
  readonly #title: string;
  #sum = 0n;

  constructor(dataset: StatedDataset) {
    this.#title = canonicalText(dataset);
  }

  add({ id, fingerprint }: Prepared): void {
    const hashed = hash("sha256", id + fingerprint, "buffer");
    this.#sum = BigInt.asUintN(64, this.#sum + hashed.readBigUInt64BE());
  }

  /** Returns a function that undoes all later additions. */
  remembered(): () => void {
    const sum = this.#sum;
    return () => {
      this.#sum = sum;
    };
  }

  fingerprint(): string {
    return fingerprintOfText(`${this.#title} ${this.#sum}`);
  }
}

/**
 * Stores the description of a dataset. Its row stays untouched if nothing has changed.
 *
 * @param state the fingerprint of the whole dataset; empty if unknown; `begun` while it is being stored
 * @param isChanged whether its statements have changed
 */
export async function saveDataset(
  db: Kysely<DB>,
  dataset: StatedDataset,
  state: string,
  isChanged = false,
): Promise<void> {
  const { slug, title, description = null, licence = null, url = null } = dataset;
  const row = { slug, title, description, licence, url, fingerprint: state };
  const insert = db.insertInto("dataset").values({ id: datasetKey(slug), ...row });
  if (state === "begun" && !isChanged) await insert.onConflict((conflict) => conflict.doNothing()).execute();
  else
    await insert
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet({ ...row, importedAt: new Date() })
          .where(
            sql<boolean>`${isChanged} or (dataset.title, dataset.description, dataset.licence, dataset.url, dataset.fingerprint)
              is distinct from (excluded.title, excluded.description, excluded.licence, excluded.url, excluded.fingerprint)`,
          ),
      )
      .execute();
}
