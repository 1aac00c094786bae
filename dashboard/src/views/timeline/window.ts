import { DAY, type Span } from "./spans";

/** A stretch of time that is shown, in milliseconds since 1970. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The shortest that can be shown. */
const SHORTEST = 14 * DAY;

/** All that there is, with a little room on both sides. */
export function wholeOf(spans: readonly Span[]): Window {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const room = Math.max((end - start) * 0.02, 30 * DAY);
  return { start: start - room, end: end + room };
}

/** The window moved and cut so that it lies within the whole. */
export function within(whole: Window, { start, end }: Window): Window {
  const length = Math.min(Math.max(end - start, SHORTEST), whole.end - whole.start);
  const begin = Math.min(Math.max(start, whole.start), whole.end - length);
  return { start: begin, end: begin + length };
}

/** The window with `factor` of its length; the moment `about` stays where it is. */
export function zoomed({ start, end }: Window, factor: number, about = (start + end) / 2): Window {
  return { start: about - (about - start) * factor, end: about + (end - about) * factor };
}

/** The window moved by a part of its length. */
export function moved({ start, end }: Window, part: number): Window {
  const by = (end - start) * part;
  return { start: start + by, end: end + by };
}

/** A window as it stands in the address, in days: `1979-01-01..1990-12-31`. */
export function windowText({ start, end }: Window): string {
  return [start, end].map((time) => new Date(time).toISOString().slice(0, 10)).join("..");
}

/** The window that an address names; none where it names no two days in order. */
export function readWindow(text: string | undefined): Window | undefined {
  const [start = Number.NaN, end = Number.NaN] = (text ?? "").split("..").map((day) => Date.parse(day));
  return start < end ? { start, end } : undefined;
}
