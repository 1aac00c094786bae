import type { HistoricalDate } from "./historical-date.js";

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const;
const SEASONS: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** A date for people, in English: `September 2020`, `around April 2024`, `25–26 February 2013`, `until 1979`. */
export function labelOf({ edtf, approximate, uncertain }: Pick<HistoricalDate, "edtf" | "approximate" | "uncertain">): string {
  const plain = edtf.replace(/[?~%]/g, "");
  const [start = "", end] = plain.split("/");
  const label = end === undefined ? single(start) : interval(start, end);
  return `${uncertain ? "possibly " : ""}${approximate ? "around " : ""}${label}`;
}

function interval(start: string, end: string): string {
  if (isOpen(start)) return `until ${single(end)}`;
  if (isOpen(end)) return `from ${single(start)}`;
  if (start === end) return single(start);
  const [startYear, startMonth, startDay] = start.split("-");
  const [endYear, endMonth, endDay] = end.split("-");
  const sameYear = startYear === endYear;
  if (sameYear && startMonth === endMonth && startDay && endDay) return `${Number(startDay)}–${single(end)}`;
  if (sameYear && startMonth && endMonth && Boolean(startDay) === Boolean(endDay)) {
    return `${withoutYear(start)} – ${single(end)}`;
  }
  return startMonth || endMonth ? `${single(start)} – ${single(end)}` : `${single(start)}–${single(end)}`;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function single(date: string): string {
  const [year = "", month, day] = date.split("-");
  const shownYear = yearLabel(year);
  if (!month || month === "XX") return shownYear;
  const season = SEASONS[month];
  if (season) return `${season} ${shownYear}`;
  if (!day || day === "XX") return `${monthName(month)} ${shownYear}`;
  return `${Number(day)} ${monthName(month)} ${shownYear}`;
}

function withoutYear(date: string): string {
  const [, month = "", day] = date.split("-");
  return day && day !== "XX" ? `${Number(day)} ${monthName(month)}` : monthName(month);
}

function yearLabel(year: string): string {
  if (year.endsWith("XX")) return `${Number(year.slice(0, 2))}00s`;
  if (year.endsWith("X")) return `${Number(year.slice(0, 3))}0s`;
  return String(Number(year));
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
