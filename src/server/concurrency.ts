import fastq from "fastq";

/** Runs work as soon as the limit allows. */
export type Limit = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs at most `atOnce` tasks at a time, first in, first out. Queued tasks allocate nothing until they start. */
export function limitConcurrency(atOnce: number): Limit {
  const queue = fastq.promise((work: () => Promise<unknown>) => work(), atOnce);
  return <Result>(work: () => Promise<Result>) => queue.push(work) as Promise<Result>;
}
