import { setFlagsFromString } from "node:v8";

/**
 * Keeps the memory of the process close to the live heap. V8 lets a heap that fills quickly grow to four times its live size
 * before it collects garbage.
 *
 * @param percent by how much of its live size the heap may grow before a collection. For an import, 50 saved 115 of 300 MB at no
 *   measurable cost, and 20 a little more at a tenth of the time; for a server under ever new operations, 100 saved 250 of 930 MB
 *   at no measurable cost
 */
export function limitHeapGrowth(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/**
 * Makes V8 allocate all objects in the young generation, where most of them die. Otherwise it pretenures: allocation sites whose
 * objects mostly survived earlier collections allocate in the old generation. In the first seconds of a server under many concurrent
 * requests, these are the rows and answers of requests in progress, and the decision is permanent. This hit 8 of 16 servers that
 * served lists: each request left 70 KB in the old generation, which was collected every second; throughput fell by a fifth, and the
 * slowest hundredth of answers took half as long again. Without pretenuring, it hit none of 26.
 */
export function letObjectsDieYoung(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/**
 * Keeps V8 from optimising code until `optimize` is called. What a start runs often, it runs only then, while the embedded database opens
 * on the other processor: without optimisation, a start took a tenth less.
 */
export function postponeOptimizing(): void {
  setFlagsFromString("--no-opt");
}

export function optimize(): void {
  setFlagsFromString("--opt");
}
