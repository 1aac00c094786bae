/** A rejected row, or something that a row states, and why. */
export interface Rejection {
  readonly file: string;
  readonly line?: number | undefined;
  /** The number of the row in its file, from 1. */
  readonly row?: number | undefined;
  readonly reason: string;
  /** The row as it was read. */
  readonly content?: unknown;
  /** What the row states, if it only conflicts with what is already stored. */
  readonly stated?: unknown;
}

/** What became of the rows of an import. Every row read is either used, skipped or rejected. */
export interface RowCounts {
  readonly read: number;
  readonly used: number;
  /** Left out by conditions of the mapping. */
  readonly skipped: number;
  readonly rejected: number;
}

/** Counts rows and collects rejections. */
export class Account {
  #read = 0;
  readonly #skipped = new Map<string, number>();
  #differences = 0;
  #rejected = 0;
  /** Rows that were used before what they state turned out to be incomplete. One row may state several such things. */
  readonly #rejectedLater = new PlacesOfRows();
  readonly #onReject: (rejection: Rejection) => void;
  readonly samples: Rejection[] = [];
  readonly differenceSamples: string[] = [];
  readonly notes: string[] = [];
  /** Why files could not be read, or not to their end. */
  readonly failures: string[] = [];

  constructor(onReject: (rejection: Rejection) => void) {
    this.#onReject = onReject;
  }

  get counts(): RowCounts {
    const rejected = this.#rejected + this.#rejectedLater.size;
    const skipped = [...this.#skipped.values()].reduce((sum, count) => sum + count, 0);
    return { read: this.#read, used: this.#read - skipped - rejected, skipped, rejected };
  }

  /** How many rows each rule left out. */
  get skippedBy(): ReadonlyMap<string, number> {
    return this.#skipped;
  }

  /** How often rows differ about a property of one thing. */
  get differences(): number {
    return this.#differences;
  }

  /** Whether the rows read state everything there is. What rejected rows would have stated is unknown. */
  get isComplete(): boolean {
    const { read, rejected } = this.counts;
    return read > 0 && rejected === 0 && this.failures.length === 0;
  }

  row(): void {
    this.#read += 1;
  }

  skip(rule: string): void {
    this.#skipped.set(rule, (this.#skipped.get(rule) ?? 0) + 1);
  }

  /** Rejects a row of which nothing was used. */
  reject(rejection: Rejection): void {
    this.#rejected += 1;
    this.#tell(rejection);
  }

  /** Rejects something that a row states; other things of the same row may have been rejected already. */
  rejectLater(rejection: Rejection): void {
    this.#rejectedLater.add(rejection);
    this.#tell(rejection);
  }

  #tell(rejection: Rejection): void {
    if (this.samples.length < SAMPLES) this.samples.push(rejection);
    this.#onReject(rejection);
  }

  differ(what: string): void {
    this.#differences += 1;
    if (this.differenceSamples.length < SAMPLES) this.differenceSamples.push(what);
  }

  fail(problem: string): void {
    this.failures.push(problem);
  }

  note(note: string): void {
    this.notes.push(note);
  }
}

const SAMPLES = 5;

/**
 * A set of positions of rows, one number each, as it may contain all rows. Each input that reads a file numbers its rows separately, so
 * the number includes the line.
 */
class PlacesOfRows {
  readonly #byFile = new Map<string, Set<number>>();

  get size(): number {
    return [...this.#byFile.values()].reduce((sum, places) => sum + places.size, 0);
  }

  add({ file, row = 0, line = 0 }: Pick<Rejection, "file" | "row" | "line">): void {
    const places = this.#byFile.get(file) ?? new Set();
    this.#byFile.set(file, places.add(line * MOST_ROWS + row));
  }
}

/** The most rows of a file, such that a line and a row fit into one safe integer. */
const MOST_ROWS = 2 ** 26;
