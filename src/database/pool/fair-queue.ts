/** Schedules access to a limited resource: round-robin between callers; first in, first out within each caller. */
export class FairQueue {
  #free: number;
  /** The waiting requests by caller, the next caller first. */
  readonly #waiting = new Map<object, (() => void)[]>();

  /** @param atOnce how many callers may use the resource at once */
  constructor(atOnce = 1) {
    this.#free = atOnce;
  }

  /** Waits for access; returns a function that releases it. */
  async acquire(caller: object): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#queueOf(caller).push(resolve));
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.#next();
    };
  }

  #queueOf(caller: object): (() => void)[] {
    const queue = this.#waiting.get(caller) ?? [];
    this.#waiting.set(caller, queue);
    return queue;
  }

  /** Hands access over directly, so that no new request can take it in between. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#free++;
      return;
    }
    const [caller, queue] = first;
    const begin = queue.shift();
    this.#waiting.delete(caller);
    if (queue.length > 0) this.#waiting.set(caller, queue);
    begin?.();
  }
}
