import { DAY, type Span } from "./spans";

/** A visible period, in milliseconds since 1970. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The minimum length of a window. */
const SHORTEST = 14 * DAY;

/** Returns the window that contains all spans, with a margin on both sides. */
export function wholeOf(spans: readonly Span[]): Window {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const room = Math.max((end - start) * 0.02, 30 * DAY);
  return { start: start - room, end: end + room };
}

/** Moves and resizes a window so that it has at least the minimum length and lies within the whole. */
export function within(whole: Window, { start, end }: Window): Window {
  const length = Math.min(Math.max(end - start, SHORTEST), whole.end - whole.start);
  const begin = Math.min(Math.max(start, whole.start), whole.end - length);
  return { start: begin, end: begin + length };
}

/** Scales the length of a window by `factor`; the time `about` keeps its relative position. */
export function zoomed({ start, end }: Window, factor: number, about = (start + end) / 2): Window {
  return { start: about - (about - start) * factor, end: about + (end - about) * factor };
}

/** Moves a window by a fraction of its length. */
export function moved({ start, end }: Window, part: number): Window {
  const by = (end - start) * part;
  return { start: start + by, end: end + by };
}

/** Formats a window for the address, in days: `1979-01-01..1990-12-31`. */
export function windowText({ start, end }: Window): string {
  return [start, end].map((time) => new Date(time).toISOString().slice(0, 10)).join("..");
}

/** Parses a window from an address; undefined unless it consists of two days in order. */
export function readWindow(text: string | undefined): Window | undefined {
  const [start = Number.NaN, end = Number.NaN] = (text ?? "").split("..").map((day) => Date.parse(day));
  return start < end ? { start, end } : undefined;
}
