import { randomBytes } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { DB } from "../generated/db.js";
import { datasetKey } from "../ids/uuid.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import type { Destination } from "./batch.js";
import type { Candidate } from "./batches.js";
import { DatasetState, saveDataset } from "./dataset-state.js";
import { keyOfStatement, TABLE_OF } from "./keys.js";
import { KnownKeys } from "./known-keys.js";
import { RejectedStatement, type StoreOptions } from "./options.js";
import type { Outcome } from "./outcome.js";
import type { Prepared } from "./prepare.js";
import { countStale, prune } from "./prune.js";
import { storeOrSplit } from "./split.js";
import { type StatedKey, StatedKeys } from "./stated-keys.js";
import { noCounts, type StoreSummary, summaryOf } from "./summary.js";
import type { InTransaction } from "./transactions.js";
import { WaitingStatements } from "./waiting.js";

/** The state of one import: the keys seen so far, the waiting statements, and the counts. */
export class ImportRun {
  readonly #dataset: StatedDataset;
  readonly #options: StoreOptions;
  readonly #destination: Destination;
  readonly #known: KnownKeys;
  readonly #state: DatasetState;
  readonly #counts = noCounts();
  readonly #stated: StatedKeys;
  readonly #waiting: WaitingStatements;
  /** The outcomes of the current transaction, counted when it is committed. */
  #outcomes: Outcome[] = [];
  #changed = false;
  #batches = 0;
  #analyzeAfter = 4;

  constructor(dataset: StatedDataset, options: StoreOptions) {
    this.#dataset = dataset;
    this.#options = options;
    const { slug } = dataset;
    this.#known = new KnownKeys(slug);
    this.#state = new DatasetState(dataset);
    const suffix = randomBytes(6).toString("hex");
    this.#stated = new StatedKeys(`stated_${suffix}`);
    this.#waiting = new WaitingStatements(`waiting_${suffix}`);
    this.#destination = {
      slug,
      datasetId: datasetKey(slug),
      by: options.by ?? `import ${slug}`,
      stated: this.#stated,
    };
  }

  get datasetId(): string {
    return this.#destination.datasetId;
  }

  get summary(): StoreSummary {
    return summaryOf(this.#counts);
  }

  async begin(trx: Kysely<DB>): Promise<void> {
    await this.#stated.create(trx);
    await this.#waiting.create(trx);
    await saveDataset(trx, this.#dataset, "begun");
  }

  /** Returns a function that undoes all later changes of this state, for a transaction that is rolled back. */
  remembered(): () => void {
    const outcomes = this.#outcomes.length;
    const changed = this.#changed;
    const state = this.#state.remembered();
    return () => {
      this.#outcomes.length = outcomes;
      this.#changed = changed;
      state();
      this.#known.clear();
    };
  }

  async store(trx: Kysely<DB>, batch: readonly Candidate[]): Promise<void> {
    const fit = await this.#firstStated(trx, batch);
    await this.#storeOutcomes(trx, fit);
  }

  /**
   * Runs `analyze` each time the number of stored batches has quadrupled, so that query plans fit the grown tables. An
   * embedded database never does so by itself.
   */
  async analyze(inTransaction: InTransaction): Promise<void> {
    this.#batches += 1;
    if (this.#batches < this.#analyzeAfter || !this.#changed) return;
    this.#analyzeAfter = this.#batches * 4;
    await inTransaction((trx) => sql`analyze`.execute(trx));
  }

  /** Updates the statistics of the words of records, with which a search corrects misspelt ones. */
  async analyzeWords(db: Kysely<DB>): Promise<void> {
    if (this.#changed) await sql`analyze record (words)`.execute(db);
  }

  /** Counts and reports the outcomes of the last transaction. */
  async report(): Promise<void> {
    const { onReject, onProgress, atomic, dryRun } = this.#options;
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    for (const {
      prepared: { statement },
      kind,
      reason = "",
    } of outcomes) {
      if (kind === "waiting") continue;
      const counts = this.#counts[statement.kind];
      counts.read += 1;
      counts[kind] += 1;
      if (kind !== "rejected") continue;
      if (atomic && !dryRun) throw new RejectedStatement(statement, reason);
      await onReject?.(statement, reason);
    }
    onProgress?.(this.summary);
  }

  /** Stores waiting statements, counts or removes stale entries, and saves the state of the dataset. */
  async finish(inTransaction: InTransaction, batchSize: number): Promise<void> {
    await this.#storeWaiting(inTransaction, batchSize);
    const { complete = true, prune: pruned = false } = this.#options;
    const { datasetId } = this.#destination;
    if (complete && pruned) {
      for (const [kind, count] of await prune(inTransaction, datasetId, this.#stated.table, batchSize)) {
        this.#counts[kind].removed = count;
        this.#changed ||= count > 0;
      }
    }
    if (complete) {
      const stale = await inTransaction((trx) => countStale(trx, datasetId, this.#stated.table));
      for (const [kind, count] of stale) this.#counts[kind].stale = count;
    }
    const isWhole = complete && this.summary.total.rejected === 0;
    await inTransaction(async (trx) => {
      // A synchronous commit also flushes all earlier commits to disk.
      await sql`set local synchronous_commit to default`.execute(trx);
      await saveDataset(trx, this.#dataset, isWhole ? this.#state.fingerprint() : "", this.#changed);
    });
  }

  async tidy(session: Kysely<DB>): Promise<void> {
    await this.#stated.drop(session);
    await this.#waiting.drop(session);
  }

  /** Returns the statements that are well formed and the first with their key in this import. */
  async #firstStated(trx: Kysely<DB>, batch: readonly Candidate[]): Promise<Prepared[]> {
    const { slug } = this.#destination;
    const first = new Map<string, StatedKey>();
    for (const { statement, prepared } of batch) {
      if ("wrong" in prepared) this.#reject(statement, prepared.wrong);
      // An invalid statement still counts as stated, so that its stored entry does not become stale.
      const isOfKnownKind = statement.kind in TABLE_OF;
      if ("wrong" in prepared && !isOfKnownKind) continue;
      const named =
        "wrong" in prepared ? { id: keyOfStatement(slug, statement.kind, statement.key), fingerprint: "" } : prepared;
      if (!first.has(named.id)) first.set(named.id, named);
    }
    const fresh = await this.#stated.add(trx, [...first.values()]);
    const repeated = [...first.keys()].filter((id) => !fresh.has(id));
    const earlier = await this.#stated.fingerprints(trx, repeated);
    return batch.flatMap(({ prepared }) => {
      if ("wrong" in prepared) return [];
      const { id, fingerprint } = prepared;
      if (fresh.has(id) && first.get(id) === prepared) {
        this.#state.add(prepared);
        return prepared;
      }
      const before = earlier.get(id) ?? first.get(id)?.fingerprint;
      if (before === fingerprint) this.#outcomes.push({ prepared, kind: "unchanged" });
      else this.#reject(prepared.statement, "it was stated before in this input, with other content. Keep one of them");
      return [];
    });
  }

  /** @returns how many statements do not wait */
  async #storeOutcomes(trx: Kysely<DB>, fit: readonly Prepared[]): Promise<number> {
    const outcomes = await storeOrSplit(trx, fit, this.#destination, this.#known);
    const waiting = outcomes.filter(({ kind }) => kind === "waiting");
    if (waiting.length > 0) {
      const place = new Map(fit.map((prepared, index) => [prepared, index]));
      const inOrder = waiting.toSorted(
        (one, other) => (place.get(one.prepared) ?? 0) - (place.get(other.prepared) ?? 0),
      );
      await this.#waiting.add(
        trx,
        inOrder.map(({ prepared, reason = "" }) => ({ ...prepared, reason })),
      );
    }
    const changes = outcomes.filter(({ kind }) => kind === "created" || kind === "updated");
    if (changes.length > 0 && !this.#changed) {
      this.#changed = true;
      await saveDataset(trx, this.#dataset, "begun", true);
    }
    this.#outcomes.push(...outcomes);
    return outcomes.length - waiting.length;
  }

  /** Retries waiting statements as long as any of them can be stored, then rejects the rest. */
  async #storeWaiting(inTransaction: InTransaction, batchSize: number): Promise<void> {
    let last = 0;
    for (let settled = 1; settled > 0; ) {
      settled = 0;
      last = await inTransaction((trx) => this.#waiting.last(trx));
      for (let done = false; !done; ) {
        done = await inTransaction(async (trx) => {
          const waiting = await this.#waiting.take(trx, last, batchSize);
          settled += await this.#storeOutcomes(trx, waiting);
          return waiting.length === 0;
        });
        await this.report();
      }
    }
    for (let done = false; !done; ) {
      done = await inTransaction(async (trx) => {
        const waiting = await this.#waiting.take(trx, Number.MAX_SAFE_INTEGER, batchSize);
        for (const { statement, reason } of waiting) this.#reject(statement, reason);
        return waiting.length === 0;
      });
      await this.report();
    }
  }

  #reject(statement: Statement, reason: string): void {
    this.#outcomes.push({ prepared: { statement, id: "", content: "", fingerprint: "" }, kind: "rejected", reason });
  }
}
