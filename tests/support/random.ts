/** Draws that look random and are the same every time: the linear congruential generator of Numerical Recipes. */
export class Random {
  constructor(private seed: number) {}

  /** A number from 0 to below 1. */
  next(): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32;
  }

  /** One of these. */
  of<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("There is nothing to draw from.");
    return item;
  }
}
