/** Schedules access to a limited resource: round-robin between callers; first in, first out within each caller. */
export class Turns {
  #free: number;
  /** The waiting requests by caller, the next caller first. */
  readonly #waiting = new Map<object, (() => void)[]>();

  /** @param atOnce how many callers may use the resource at once */
  constructor(atOnce = 1) {
    this.#free = atOnce;
  }

  /** Waits for access; returns a function that releases it. */
  async take(asker: object): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#queueOf(asker).push(resolve));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#next();
    };
  }

  #queueOf(asker: object): (() => void)[] {
    const queue = this.#waiting.get(asker) ?? [];
    this.#waiting.set(asker, queue);
    return queue;
  }

  /** Hands access over directly, so that no new request can take it in between. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#free++;
      return;
    }
    const [asker, queue] = first;
    const begin = queue.shift();
    this.#waiting.delete(asker);
    if (queue.length > 0) this.#waiting.set(asker, queue);
    begin?.();
  }
}
