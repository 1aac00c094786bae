import { MONTHS } from "./months.js";

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};
const MARKS: Readonly<Record<string, string>> = { "~": "around ", "?": "possibly ", "%": "possibly around " };

/** Formats an EDTF date in English: `September 2020`, `around April 2024`, `25–26 February 2013`, `until 1979`. */
export function labelOf(edtf: string): string {
  const [start = "", end] = edtf.split("/");
  if (end === undefined || start === end) return single(start);
  if (isOpen(start)) return `until ${single(end)}`;
  if (isOpen(end)) return `from ${single(start)}`;
  return interval(start, end);
}

function interval(start: string, end: string): string {
  const isMarked = /[?~%]/.test(start + end);
  const [startYear, startMonth, startDay] = start.split("-");
  const [endYear, endMonth, endDay] = end.split("-");
  if (!isMarked && startYear === endYear && isKnown(startMonth) && isKnown(endMonth)) {
    if (!isKnown(startDay) && !isKnown(endDay)) return `${monthName(startMonth)} – ${single(end)}`;
    if (isKnown(startDay) && isKnown(endDay)) {
      if (startMonth === endMonth) return `${Number(startDay)}–${single(end)}`;
      return `${Number(startDay)} ${monthName(startMonth)} – ${single(end)}`;
    }
  }
  const isShort = !isMarked && /^\d{4}$/.test(start) && /^\d{4}$/.test(end);
  return `${single(start)}${isShort ? "–" : " – "}${single(end)}`;
}

/** Whether an end of an interval is open (`..`) or not known. */
export function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function isKnown(part: string | undefined): part is string {
  return part !== undefined && part !== "XX";
}

function single(date: string): string {
  const mark = MARKS[date.at(-1) ?? ""] ?? "";
  const [year = "", month, day] = date.replace(/[?~%]$/, "").split("-");
  const parts = [isKnown(day) ? String(Number(day)) : "", isKnown(month) ? monthName(month) : "", yearLabel(year)];
  return `${mark}${parts.filter(Boolean).join(" ")}`;
}

/** A century is shown as a range of years, since "1900s" would be a decade. */
function yearLabel(year: string): string {
  if (year.endsWith("XX")) return `${Number(year.slice(0, 2))}00–${Number(year.slice(0, 2))}99`;
  if (year.endsWith("X")) return `${Number(year.slice(0, 3))}0s`;
  return String(Number(year));
}

function monthName(month: string): string {
  return SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month;
}
