import { createClient } from "../client.js";
import { BadUserInputError } from "../errors.js";
import { CitedTimelineDocument, type RecordFilter } from "../generated/documents.js";
import { countryName } from "./country-name.js";
import { entry } from "./entry.js";
import { html } from "./html.js";
import { type Kind, PLURALS } from "./kinds.js";
import type { TimelineRecord } from "./record.js";
import { kindsOf, strip } from "./strip.js";
import { STYLES } from "./styles.js";

/**
 * `<chancery-timeline countries="IR KP">`: the records that involve all these countries, for an article on any site.
 * Attributes:
 *
 * - `countries`: ISO 3166-1 alpha-2 codes, separated by spaces; all of them must be involved
 * - `url`: the API's address; by default `/graphql` on the site that this script was loaded from
 * - `from`, `to`: the time span, as EDTF dates
 * - `topics`: slugs of topics, any of which matches, separated by spaces
 * - `heading`: replaces the countries' names
 *
 * Importing this module defines the element.
 */
export class ChanceryTimeline extends HTMLElement {
  static readonly observedAttributes = ["countries", "url", "from", "to", "topics", "heading"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #hidden = new Set<Kind>();
  #load = new AbortController();

  connectedCallback(): void {
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    this.#root.adoptedStyleSheets = [styles];
    void this.#reload();
  }

  disconnectedCallback(): void {
    this.#load.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#reload();
  }

  async #reload(): Promise<void> {
    this.#load.abort();
    const load = new AbortController();
    this.#load = load;
    this.#showState("Loading…");
    try {
      const records = await this.#records(load.signal);
      if (records.length === 0) this.#showState("No records found.");
      else this.#show(records);
    } catch (error) {
      if (load.signal.aborted) return;
      // The attributes are invalid: the page's author needs the reason, and a retry would not help.
      if (error instanceof BadUserInputError) return this.#showState(error.reason);
      const again = html("button", { type: "button" }, "Try again");
      again.addEventListener("click", () => void this.#reload());
      this.#showState("The timeline could not be loaded.", html("br"), again);
    }
  }

  async #records(signal: AbortSignal): Promise<TimelineRecord[]> {
    const url = this.getAttribute("url") ?? new URL("/graphql", import.meta.url);
    const client = createClient({ url });
    const records: TimelineRecord[] = [];
    const pages = client.paginate(CitedTimelineDocument, { filter: this.#filter, first: 50 }, { signal });
    for await (const page of pages) records.push(...page.nodes);
    // The API returns undated records first; readers expect them last.
    return [...records.filter(({ date }) => date), ...records.filter(({ date }) => !date)];
  }

  get #filter(): RecordFilter {
    const from = this.getAttribute("from");
    const to = this.getAttribute("to");
    const topics = this.#words("topics");
    return {
      countries: this.#words("countries"),
      ...(from || to ? { date: { from, to } } : {}),
      ...(topics.length > 0 ? { topics } : {}),
    };
  }

  get #heading(): string {
    return this.getAttribute("heading") ?? this.#words("countries").map(countryName).join(" – ");
  }

  #words(attribute: string): string[] {
    return (
      this.getAttribute(attribute)
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? []
    );
  }

  #showState(...content: (Node | string)[]): void {
    this.#root.replaceChildren(
      html("h2", {}, this.#heading),
      html("div", { class: "state", role: "status" }, ...content),
    );
  }

  #show(records: readonly TimelineRecord[]): void {
    const shown = records.filter(({ __typename }) => !this.#hidden.has(__typename));
    const items = new Map(shown.map((record) => [record, entry(record)]));
    const showEntry = (record: TimelineRecord) => items.get(record)?.focus();
    const list = html(
      "div",
      { class: "list", role: "region", "aria-label": `Timeline: ${this.#heading}`, tabindex: "0" },
      html("ol", {}, ...items.values()),
    );
    this.#root.replaceChildren(
      html("h2", {}, this.#heading),
      html("p", { class: "count", role: "status" }, `${shown.length} of ${records.length} records`),
      this.#kindButtons(records),
      strip(shown, showEntry),
      list,
    );
  }

  /** A button for each kind, which hides or shows its records. */
  #kindButtons(records: readonly TimelineRecord[]): HTMLElement {
    const buttons = kindsOf(records).map((kind) => {
      const isShown = !this.#hidden.has(kind);
      const attributes = { type: "button", class: kind.toLowerCase(), "aria-pressed": String(isShown) };
      const button = html("button", attributes, PLURALS[kind]);
      button.addEventListener("click", () => {
        if (isShown) this.#hidden.add(kind);
        else this.#hidden.delete(kind);
        this.#show(records);
        this.#root.querySelector<HTMLElement>(`.kinds .${kind.toLowerCase()}`)?.focus();
      });
      return button;
    });
    return html("div", { class: "kinds", role: "group", "aria-label": "Kinds of records" }, ...buttons);
  }
}

if (!customElements.get("chancery-timeline")) customElements.define("chancery-timeline", ChanceryTimeline);
