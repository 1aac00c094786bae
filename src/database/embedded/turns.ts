/**
 * Turns at something that one can use at a time. Those who ask take turns with each other, whatever the number of things each
 * of them asks for: who asks for forty is served once, then the others, then once more. Of one's own, the first comes first.
 */
export class Turns {
  #isTaken = false;
  /** What waits, by who asks, in the order in which they are next. */
  readonly #waiting = new Map<object, (() => void)[]>();

  /** Waits for a turn; gives what ends it. */
  async take(asker: object): Promise<() => void> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#queueOf(asker).push(resolve));
    this.#isTaken = true;
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

  /** The turn passes on without a moment in which it is nobody's, in which another could take it. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#isTaken = false;
      return;
    }
    const [asker, queue] = first;
    const begin = queue.shift();
    this.#waiting.delete(asker);
    if (queue.length > 0) this.#waiting.set(asker, queue);
    begin?.();
  }
}
