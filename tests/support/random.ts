/** A pseudo-random generator, the same for the same seed: the linear congruential one of Numerical Recipes. */
export class Random {
  constructor(private seed: number) {}

  /** A number from 0 to below 1. */
  next(): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32;
  }

  /** Returns one of the items. */
  of<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("There are no items to choose from.");
    return item;
  }
}
