import type { RecordFilter } from "@chancery/client/schema";
import { KIND_STYLES } from "../records/kinds";

/** Describes a filter's kinds, topics, dates and text as a sentence for a chart's note; empty if it has none of them. */
export function filterWords({ types, topics, date, text }: RecordFilter): string {
  const parts = [
    types?.map((type) => KIND_STYLES[type].plural.toLowerCase()).join(" and ") ?? "records",
    topics && `on ${topics.map((slug) => slug.replaceAll("-", " ")).join(" and ")}`,
    date?.from && `from ${date.from}`,
    date?.to && `to ${date.to}`,
    text && `containing “${text}”`,
  ].filter(Boolean);
  return types || parts.length > 1 ? ` Only ${parts.join(" ")}.` : "";
}
