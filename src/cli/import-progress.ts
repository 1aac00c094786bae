import { Presets, SingleBar } from "cli-progress";
import type { Account } from "../import/account.js";
import type { InputFile } from "../import/rows/input-file.js";

/** Shows the progress of an import: first of reading, then of storing. */
export interface ImportProgress {
  readonly read: (bytes: number) => void;
  readonly stated: (count: number) => void;
  readonly stored: (count: number) => void;
  readonly end: () => void;
}

const LINE_MS = 5_000;

/** Shows a bar on a terminal, otherwise a line every `LINE_MS`, on standard error. */
export function importProgress(files: readonly InputFile[], account: Account, isWanted: boolean): ImportProgress {
  if (!isWanted) return { read: () => {}, stated: () => {}, stored: () => {}, end: () => {} };
  const size = files.every((file) => file.size !== undefined)
    ? files.reduce((sum, file) => sum + (file.size ?? 0), 0)
    : 0;
  return process.stderr.isTTY ? bars(size, account) : lines(size, account);
}

function bars(size: number, account: Account): ImportProgress {
  const show = (format: string, total: number) => {
    const bar = new SingleBar(
      { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
      Presets.shades_classic,
    );
    bar.start(total, 0, { rows: 0, rate: 0 });
    return bar;
  };
  const began = Date.now();
  let current = show(
    "Reading  {bar} {percentage}% | {rows} rows, {rate} a second | {eta_formatted} left",
    Math.max(size, 1),
  );
  return {
    read: (bytes) => {
      const rows = account.counts.read;
      current.increment(bytes, { rows, rate: rateOf(rows, began) });
    },
    stated: (count) => {
      current.stop();
      current = show("Storing  {bar} {percentage}% | {value} of {total} | {eta_formatted} left", Math.max(count, 1));
    },
    stored: (count) => current.update(count),
    end: () => current.stop(),
  };
}

function lines(size: number, account: Account): ImportProgress {
  const began = Date.now();
  let last = began;
  let bytesRead = 0;
  let total = 0;
  const say = (line: () => string) => {
    if (Date.now() - last < LINE_MS) return;
    last = Date.now();
    console.error(line());
  };
  return {
    read: (bytes) => {
      bytesRead += bytes;
      say(() => {
        const { read } = account.counts;
        const share = size > 0 ? `, ${Math.min(99, Math.floor((bytesRead / size) * 100))}%` : "";
        return `Reading: ${read} rows${share}, ${rateOf(read, began)} a second`;
      });
    },
    stated: (count) => {
      total = count;
    },
    stored: (count) => say(() => `Storing: ${count} of ${total}`),
    end: () => {},
  };
}

function rateOf(rows: number, since: number): number {
  return Math.round((rows / Math.max(1, Date.now() - since)) * 1000);
}
