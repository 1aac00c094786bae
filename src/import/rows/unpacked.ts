import { createGunzip } from "node:zlib";

/** Unpacks gzip, recognised by its content and not by its name. */
export async function unpacked(stream: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const whole = again(first, chunks);
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return isGzip ? gunzipped(whole) : whole;
}

async function* again(first: IteratorResult<Buffer>, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    for (let chunk = first; !chunk.done; chunk = await rest.next()) yield chunk.value;
  } finally {
    await rest.return?.();
  }
}

/** In bytes. What this much unpacks to, up to a thousand times as much, is in memory at once. */
const PACKED_AT_ONCE = 8 * 1024;

/** Unlike a pipe, yields all that can be unpacked before it fails on truncated or damaged input. */
async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const pieces: Buffer[] = [];
  const taken = () => pieces.splice(0);
  let settle: (error?: Error | null) => void = () => {};
  gunzip
    .on("data", (piece: Buffer) => pieces.push(piece))
    .on("end", () => settle())
    .on("error", (error) => settle(error));
  const step = (begin: (done: (error?: Error | null) => void) => void) =>
    new Promise<Error | null | undefined>((resolve) => {
      settle = resolve;
      begin(resolve);
    });
  try {
    for await (const chunk of packed) {
      for (let start = 0; start < chunk.length; start += PACKED_AT_ONCE) {
        const error = await step((done) => gunzip.write(chunk.subarray(start, start + PACKED_AT_ONCE), done));
        yield* taken();
        if (error) throw error;
        // Anything after the end of the compressed data is ignored.
        if (gunzip.readableEnded) return;
      }
    }
    const error = await step(() => gunzip.end());
    yield* taken();
    if (error) throw error;
  } finally {
    gunzip.destroy();
  }
}
