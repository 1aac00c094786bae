import { html } from "./html.js";
import type { TimelineRecord } from "./record.js";

/** Renders a record as text: when, what, and according to which source. */
export function entry(record: TimelineRecord): HTMLLIElement {
  const { __typename: kind, title, date, summary, citations } = record;
  const item = html("li", { class: `entry ${kind.toLowerCase()}`, tabindex: "-1" });
  const when = date?.earliest ? html("time", { datetime: date.earliest }, date.label) : html("span", {}, "Undated");
  item.append(html("p", { class: "when" }, when, html("span", { class: "kind" }, kind)), html("h3", {}, title));
  if (summary) item.append(html("p", {}, summary));
  if (citations.nodes.length > 0) {
    const sources = citations.nodes.map(({ quote, locator, source }) => {
      const name = source.url
        ? html("a", { href: source.url, rel: "noopener", target: "_blank" }, source.title)
        : html("cite", {}, source.title);
      const words = quote ? [html("q", {}, quote), " "] : [];
      return html("li", {}, ...words, name, locator ? ` (${locator})` : "");
    });
    const label = sources.length === 1 ? "Source" : `${sources.length} sources`;
    item.append(html("details", {}, html("summary", {}, label), html("ul", {}, ...sources)));
  }
  return item;
}
