import fastq from "fastq";

/** Does work when its turn comes. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Has so much work done at once, in the order in which it comes. Nothing is made for what waits. */
export function turns(atOnce: number): InTurn {
  const queue = fastq.promise((work: () => Promise<unknown>) => work(), atOnce);
  return <Result>(work: () => Promise<Result>) => queue.push(work) as Promise<Result>;
}
