import type { RecordFilter } from "@chancery/client/schema";
import { KIND_STYLES } from "../records/kinds";

/** What a filter narrows records down to, as a sentence under a chart; nothing where it leaves them as they are. */
export function filterWords({ types, topics, date, text }: RecordFilter): string {
  const parts = [
    types?.map((type) => KIND_STYLES[type].plural.toLowerCase()).join(" and ") ?? "records",
    topics && `on ${topics.map((slug) => slug.replaceAll("-", " ")).join(" and ")}`,
    date?.from && `from ${date.from}`,
    date?.to && `to ${date.to}`,
    text && `with “${text}”`,
  ].filter(Boolean);
  return types || parts.length > 1 ? ` Only ${parts.join(" ")}.` : "";
}
