import { recognizeCountry } from "../../countries/recognize.js";
import { MONTHS } from "../../dates/months.js";
import { nodesAt } from "../../mapping/path.js";
import { type Row, RowProblem } from "../../mapping/scope.js";
import { isTree, type Node, textsOf } from "../../mapping/tree.js";

/** A dated entry of an article: a heading and the text under it. */
export interface TimelineEntry {
  readonly heading: string;
  readonly text: string;
  /** EDTF; undefined if neither the heading nor its markup gives a year. */
  readonly date: string | undefined;
  /** The section that contains it: recognition, treaties_agreements. */
  readonly section: string;
}

/** An article on relations with one country, as stated by its row. */
export interface Article {
  /** The name of the article's file, which is also its address. */
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly entries: readonly TimelineEntry[];
}

/** @throws {RowProblem} if the document is not an article of the guide */
export function articleOf(row: Row): Article {
  const slug =
    /([^/\\]+)\.xml(?:\.gz)?$/i
      .exec(row.file)?.[1]
      ?.toLowerCase()
      .replace(/[^a-z0-9]+/g, "-") ?? "";
  const titles = at(row.content, "teiHeader/fileDesc/titleStmt/title").filter(isTree);
  const short = titles.find((title) => title["@type"] === "short") ?? titles.at(-1);
  const name = textOf(short === undefined ? [] : [short]).replace(/\*$/, "");
  const body = at(row.content, "text/body");
  if (slug === "" || name === "" || body.length === 0)
    throw new RowProblem("it is not a TEI article with a title and a body");
  const country = recognizeCountry(name) ?? recognizeCountry(slug.replaceAll("-", " "));
  return { slug, name, country, entries: body.flatMap((part) => entriesIn(part, "")) };
}

function entriesIn(part: Node, section: string): TimelineEntry[] {
  return at(part, "div").flatMap((division) => {
    if (!isTree(division)) return [];
    const inner = entriesIn(division, String(division["@xml:id"] ?? section));
    return division["@type"] === "timeline"
      ? [entryOf(division, section), ...inner].filter(({ heading }) => heading !== "")
      : inner;
  });
}

function entryOf(division: Node, section: string): TimelineEntry {
  const text = textOf(at(division, "p"));
  const heading = textOf(at(division, "head")) || beginningOf(text);
  const [marked] = at(division, "head/date");
  return { heading: heading.replace(/\.$/, ""), text, date: dateOf(marked, heading, text), section };
}

/** Returns the beginning of a text, in place of a missing heading. */
function beginningOf(text: string): string {
  const [beginning = ""] = /^.{1,80}(?=[\s.,;]|$)/.exec(text) ?? [];
  return beginning.length < text.length && beginning !== "" ? `${beginning} …` : beginning;
}

/**
 * Returns the date in the heading. If it is only a year, as in most headings, the day comes from the text, provided that exactly one day of
 * that year is there: otherwise it is unclear which is meant.
 */
function dateOf(marked: Node | undefined, heading: string, text: string): string | undefined {
  const { "@from": from, "@to": to, "@when": when } = marked !== undefined && isTree(marked) ? marked : {};
  const start = valid(from ?? when);
  const end = valid(to);
  const isShown = start === undefined || marked === undefined || textOf([marked]).includes(start.slice(0, 4));
  if (start !== undefined && end !== undefined && start < end && isShown) return `${start}/${end}`;
  const written =
    start !== undefined && isShown ? start : /\b(1[6-9]\d\d|20\d\d)\b(?!.*\b(?:1[6-9]|20)\d\d\b)/.exec(heading)?.[1];
  if (written === undefined || written.length > 4) return written;
  const days = new Set(
    [...text.matchAll(/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g)].flatMap(([, month = "", day = "", year]) => {
      const number = MONTHS.indexOf(month) + 1;
      return number > 0 && year === written ? `${year}-${two(number)}-${day.padStart(2, "0")}` : [];
    }),
  );
  const [only] = days;
  return days.size === 1 && only !== undefined ? valid(only) : written;
}

/** Returns a year, month or day if it exists; undefined for anything else. */
function valid(date: Node | undefined): string | undefined {
  if (typeof date !== "string" || !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return undefined;
  const day = date.length === 10 ? date : `${date.padEnd(7, "-01")}-01`;
  const time = new Date(day);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day ? undefined : date;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function at(node: Node, path: string): Node[] {
  return nodesAt(node, path.split("/"));
}

function textOf(nodes: readonly Node[]): string {
  return textsOf(nodes).join(" ").replace(/\s+/g, " ").trim();
}
