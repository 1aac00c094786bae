import fastq from "fastq";

/** Does work as soon as there is room for it. */
export type Limit = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Has so much work done at once, in the order in which it comes. Nothing is made for what waits. */
export function limitConcurrency(atOnce: number): Limit {
  const queue = fastq.promise((work: () => Promise<unknown>) => work(), atOnce);
  return <Result>(work: () => Promise<Result>) => queue.push(work) as Promise<Result>;
}
