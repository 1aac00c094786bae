import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** A decoder of UTF-8 that reads bytes which are not UTF-8 as Windows-1252. */
export class LenientUtf8 {
  readonly #onStray: (count: number) => void;
  #held: Buffer = Buffer.alloc(0);

  constructor(onStray: (count: number) => void) {
    this.#onStray = onStray;
  }

  write(chunk: Buffer): string {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    const whole = bytes.length - unfinished(bytes);
    this.#held = bytes.subarray(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  end(): string {
    return this.#decode(this.#held);
  }

  #decode(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString("utf8");
    const pieces: string[] = [];
    let start = 0;
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      pieces.push(bytes.toString("utf8", start, at), iconv.decode(bytes.subarray(at, at + 1), "windows-1252"));
      this.#onStray(1);
      at += 1;
      start = at;
    }
    pieces.push(bytes.toString("utf8", start));
    return pieces.join("");
  }
}

/** How many bytes at the end begin an incomplete character. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < expectedLength(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function expectedLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** The length of the UTF-8 character that begins here; 0 if none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const length = expectedLength(bytes[at] ?? 0);
  if (length <= 1) return length;
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
