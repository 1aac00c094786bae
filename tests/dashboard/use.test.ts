import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { seriousFindings } from "../support/axe.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";
import { hasNoBrowser, launch, open, settled, watchedPage } from "./chromium.js";

/** The maximum size of all scripts of the first view, gzipped. */
const FIRST_VIEW_BYTES = 300_000;

describe.skipIf(hasNoBrowser)("a reader", () => {
  let api: ListeningApi;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  const visit = (path: string) => open(page, new URL(path, api.url).href);
  beforeAll(async () => {
    api = await listeningApi();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });
  beforeEach(async () => {
    ({ page, problems } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } }));
  });
  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("searches from any page, using only the keyboard", async () => {
    await visit("/allegations");
    await page.keyboard.press("/");
    await page.keyboard.type("Rohani");
    await page.getByRole("option", { name: /Hassan Rouhani/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/person\//);
    // The address changes before the page does.
    await page.getByRole("heading", { level: 1, name: "Hassan Rouhani", exact: true }).waitFor();

    await page.keyboard.press("Control+k");
    await page.keyboard.type("missile");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=missile/);
  });

  test("sees when suggestions cannot be loaded, or when there are none", async () => {
    await visit("/allegations");
    const field = page.getByRole("combobox", { name: /^Search people/ });
    const said = page.locator(".search-box").getByRole("status");
    await field.fill("qqxyzzy");
    await expect.poll(() => said.textContent()).toBe("No suggestions.");
    await page.route(/\/graphql/, (route) => route.abort());
    await field.fill("Rouhani");
    await expect.poll(() => said.textContent()).toMatch(/^Suggestions could not be loaded\./);
    expect(await said.isVisible()).toBe(true);
    expect(await seriousFindings(page, ".search-box")).toEqual([]);
    await page.unrouteAll();
    await field.fill("Rouhan");
    await page.getByRole("option", { name: /Hassan Rouhani Person/ }).waitFor();
    await expect.poll(() => said.textContent()).toMatch(/^\d+ suggestions?$/);
    // The browser logs each failed request on its console.
    const failures = problems.splice(0);
    expect(failures.filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
  });

  test.each(["src", "world"])(
    "is told that the script %s of charts cannot be loaded, and can try again",
    async (name) => {
      await page.route(new RegExp(`/assets/${name}-.+\\.js$`), (route) => route.abort());
      await visit("/country/IR");
      const alert = page.getByRole("alert").first();
      await alert.waitFor();
      expect(await alert.textContent()).toContain("Part of this page could not be loaded.");
      await page.unrouteAll();
      await alert.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("img", { name: /^Map: / }).waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      const failures = problems.splice(0);
      expect(failures.filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
    },
  );

  test("sees the navigation beside or below the wordmark in narrow windows", async () => {
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await visit("/");
      const [name, first, last] = await Promise.all(
        [".wordmark", ".masthead nav a:first-child", ".masthead nav a:last-child"].map((place) =>
          page.locator(place).boundingBox(),
        ),
      );
      if (!name || !first || !last) throw new Error("The header of the page is not visible.");
      const isBelow = first.y >= name.y + name.height;
      expect.soft(isBelow || first.x >= name.x + name.width + 8, `${width} pixels`).toBe(true);
      expect.soft(last.x + last.width, `${width} pixels`).toBeLessThanOrEqual(width);
    }
  });

  test.each(["light", "dark"] as const)("can see the borders of input fields, in %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await visit("/");
    // Luminance and contrast as WCAG defines them.
    const contrasts: number[] = await page.evaluate(`(() => {
      const light = (color) => {
        const [red, green, blue] = color.match(/\\d+/g).map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const contrast = (...colors) => {
        const [dark, bright] = colors.map(light).sort((one, other) => one - other);
        return bright / dark;
      };
      const page = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll("input:not([type=checkbox]), select")].map(
        (field) => contrast(getComputedStyle(field).borderTopColor, page),
      );
    })()`);
    expect(contrasts.length).toBeGreaterThan(4);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  test("sees the overview's columns aligned from row to row", async () => {
    await visit("/");
    const sides = await page
      .locator(".overview > .chart-frame, .overview-news > .section")
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    expect(sides).toHaveLength(4);
    expect(sides.slice(2)).toEqual(sides.slice(0, 2));
  });

  test("shares a timeline with its filters and zoom", async () => {
    await visit("/timeline");
    await page.getByText("Meetings", { exact: true }).first().click();
    await page.waitForURL(/kinds=MEETING/);
    await page.getByRole("combobox", { name: "Topic", exact: true }).selectOption("diplomacy");
    await page.waitForURL(/topics=diplomacy/);
    await settled(page);
    await page.getByRole("region", { name: /^Timeline/ }).focus();
    await page.keyboard.press("+");
    await page.waitForURL(/shown=/);
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(600);
    const seen = await page.locator("main").textContent();
    const marks = await page.locator(".mark").count();
    await visit(page.url());
    expect(await page.locator("main").textContent()).toBe(seen);
    await expect.poll(() => page.locator(".mark").count()).toBe(marks);
    expect(await page.getByRole("checkbox", { name: "Meetings" }).isChecked()).toBe(true);
  });

  test("sees that a period has no records, and returns to all records", async () => {
    await visit("/timeline?shown=1985-01-01..1986-12-31");
    await page.getByText("No records in this period.").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByRole("heading", { name: /^Records \d/ }).waitFor();
    expect(await page.locator(".record-line").count()).toBeGreaterThan(0);
  });

  test("retries everything that failed with one button", async () => {
    await page.route(/\/graphql/, (route) => route.abort());
    await page.goto(new URL("/", api.url).href);
    const buttons = page.getByRole("button", { name: "Try again" });
    await expect.poll(() => buttons.count()).toBeGreaterThan(3);
    await page.unrouteAll();
    await buttons.first().click();
    await expect.poll(() => buttons.count()).toBe(0);
    await page.locator(".totals strong").first().waitFor();
    const failures = problems.splice(0);
    expect(failures.filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
  });

  test("prints a drawing that fits the sheet without being redrawn", async () => {
    // As in print: observers do not report the width of a sheet.
    await page.addInitScript(`
      const Observer = window.ResizeObserver;
      window.ResizeObserver = class extends Observer {
        constructor(tell) { super((...told) => matchMedia("print").matches || tell(...told)); }
      };`);
    await visit("/timeline");
    await page.locator(".mark").first().waitFor();
    const widths = () =>
      page.evaluate(
        "[document.querySelector('main').clientWidth, document.querySelector('.timeline-drawing svg').getBoundingClientRect().width]",
      ) as Promise<[number, number]>;
    const [screen, drawn] = await widths();
    expect(drawn).toBeGreaterThan(1000);
    expect(drawn).toBeLessThanOrEqual(screen);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 718, height: 1000 });
    const [sheet, printed] = await widths();
    expect(printed).toBeLessThanOrEqual(sheet);
    expect(printed).toBeGreaterThan(600);
  });

  test("filters a relation and a country, and shares the result", async () => {
    await visit("/relation/IR/KP?from=2018&topics=diplomacy");
    const answer = await api.data(`{
      meetings(filter: { countries: ["IR", "KP"], topics: ["diplomacy"], date: { from: "2018" } }) { nodes { title } }
    }`);
    const meetings = page.locator("section", { has: page.getByRole("heading", { name: /^Meetings/ }) });
    expect(await meetings.locator(".record-line h3").allInnerTexts()).toEqual(
      answer.meetings.nodes.map(({ title }: any) => title),
    );
    await page.locator(".filter-bar label", { hasText: "Allegations" }).click();
    await page.waitForURL(/kinds=ALLEGATION/);
    await meetings.waitFor({ state: "detached" });
    // The chip that was clicked keeps the focus.
    expect(await page.evaluate("document.activeElement?.type")).toBe("checkbox");

    await visit("/country/IR?text=sanctions");
    const { timeline } = await api.data(
      `{ timeline(filter: { countries: ["IR"], text: "sanctions" }) { totalCount } }`,
    );
    const records = page.locator("section", { has: page.getByRole("heading", { name: /^Records/ }) });
    expect(await records.locator("h2").textContent()).toBe(`Records ${timeline.totalCount}`);
    await page.getByRole("button", { name: "Clear" }).click();
    await page.waitForURL((url) => url.search === "");
    await page.goBack();
    expect(page.url()).toContain("kinds=ALLEGATION");
  });

  test("enters countries by name, and sees when a name is unknown or ambiguous", async () => {
    await visit("/timeline");
    const countries = page.getByLabel("Countries", { exact: true });
    const asked = async (text: string) => {
      await countries.fill(text);
      await countries.press("Enter");
    };
    await asked("Korea");
    await page.getByText("“Korea” matches several countries: North Korea (KP), South Korea (KR).").waitFor();
    await asked("Iran, Wakanda");
    await page.getByText("No country called “Wakanda” was found.").waitFor();
    expect(new URL(page.url()).search).toBe("");
    await asked("Iran, North Korea");
    await page.waitForURL((url) => url.searchParams.get("countries") === "IR,KP");
    expect(await page.getByRole("alert").count()).toBe(0);
    await asked("uk ir");
    await page.waitForURL((url) => url.searchParams.get("countries") === "GB,IR");
  });

  test("sees why a request is invalid, without a button to retry it", async () => {
    await visit("/timeline?countries=NORTH");
    expect(await page.getByRole("alert").textContent()).toMatch(
      /^Invalid request"NORTH" is not a country code\..+KP\.$/,
    );
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    // The browser logs each error response on its console.
    expect(problems.splice(0)).toEqual([expect.stringContaining("400")]);
  });

  test("has the focus on the heading of a new page, and keeps it when filters change", async () => {
    const focused = () => page.evaluate("document.activeElement?.tagName + ' ' + document.activeElement?.textContent");
    await visit("/country/IR");
    expect(await focused()).toMatch(/^BODY /);
    await page.locator(".busiest").getByRole("link", { name: "North Korea" }).click();
    await expect.poll(focused).toBe("H1 Iran and North Korea");
    await page.getByRole("link", { name: "North Korea", exact: true }).first().click();
    await expect.poll(focused).toBe("H1 North Korea");
    await page.goBack();
    await expect.poll(focused).toBe("H1 Iran and North Korea");
    await page.locator(".filter-bar label", { hasText: "Allegations" }).click();
    await page.waitForURL(/kinds=ALLEGATION/);
    await settled(page);
    expect(await page.evaluate("document.activeElement?.type")).toBe("checkbox");
  });

  test("expands a network, and shares it", async () => {
    await visit("/network?center=IR");
    const before = await page.locator(".member").count();
    await page.locator(".member", { hasText: "Syria" }).click();
    await page.waitForURL(/open=country_/);
    await settled(page);
    await expect.poll(() => page.locator(".member").count()).toBeGreaterThan(before);
    const seen = await page.locator(".network-panel, .tie-table").allTextContents();
    await visit(page.url());
    expect(await page.locator(".network-panel, .tie-table").allTextContents()).toEqual(seen);
  });

  test("exports a chart as data, as an image with its legend, and as a query", async () => {
    await visit("/relation/IR/KP");
    const chart = page.locator("figure", { has: page.getByRole("heading", { name: "Activity by year" }) });
    await chart.locator("summary").click();
    const taken = async (name: string) => {
      const download = page.waitForEvent("download");
      await chart.getByRole("button", { name }).click();
      return readFile(await (await download).path());
    };
    const { meetings } = await api.data(`{
      meetings: statistics(of: MEETING, groupBy: [YEAR], filter: { countries: ["IR", "KP"] }) { count keys { value } }
    }`);
    const [head, ...rows] = (await taken("CSV")).toString().trim().split("\r\n");
    expect(head).toBe("start,meetings,agreements,allegations,milestones");
    const counted = rows.map((row) => row.split(",")).filter(([, count]) => count !== "0");
    expect(counted.map(([start, count]) => `${start?.slice(0, 4)}: ${count}`)).toEqual(
      meetings.map(({ count, keys }: any) => `${keys[0].value}: ${count}`).sort(),
    );
    const svg = (await taken("SVG")).toString();
    for (const word of ["Activity by year", "Meetings", "Agreements", "Allegations", "Milestones"]) {
      expect.soft(svg).toContain(word);
    }
    // The image contains its fonts, and loads nothing from elsewhere.
    expect(svg).toMatch(/@font-face \{[^}]*Source Sans 3 Variable[^}]*data:font\/woff2;base64,/);
    expect(svg).not.toMatch(/url\((?!"?data:)/);
    // It has the page's background, so it is legible on any other.
    expect(svg).toMatch(/<rect width="100%" height="100%" fill="rgb\(/);
    expect((await taken("PNG")).subarray(1, 4).toString()).toBe("PNG");

    const address = await chart.getByRole("link", { name: "Open query in GraphiQL" }).getAttribute("href");
    const graphiql = (await watchedPage(browser)).page;
    await graphiql.goto(String(address));
    await graphiql.getByText("RecordsByYear").first().waitFor();
    await graphiql.locator(".graphiql-execute-button").click();
    const answer = graphiql.locator(".result-window");
    await answer.getByText("meetings").first().waitFor();
    const text = ((await answer.textContent()) ?? "").replaceAll(/\s/g, "");
    expect(text).toContain(`{"count":${meetings[0].count},"keys":[{"value":"${meetings[0].keys[0].value}"`);
    await graphiql.context().close();
  });

  test("closes the export menu of a chart with Escape or a click outside it", async () => {
    await visit("/relation/IR/KP");
    const menu = page.locator(".take-away").first();
    await menu.locator("summary").click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await menu.getByRole("button", { name: "CSV" }).isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement?.tagName")).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    await menu.getByRole("button", { name: "CSV" }).waitFor();
    await page.locator(".kicker").click();
    expect(await menu.getByRole("button", { name: "CSV" }).isVisible()).toBe(false);
  });

  test("prints a page with its source passages, which are collapsed on the screen", async () => {
    await visit("/allegations");
    const words = page.locator(".source-notes q").first();
    expect(await words.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await words.isVisible()).toBe(true);
    expect(await page.locator(".filter-bar").isVisible()).toBe(false);
  });

  test("loads little: the first view's scripts are small, and come only from this server", async () => {
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      expect(new URL(response.url()).origin).toBe(new URL(api.url).origin);
      if (response.url().endsWith(".js")) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await visit("/");
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(FIRST_VIEW_BYTES);
    const policy =
      (await page.request.get(api.url.replace("/graphql", "/"))).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("script-src 'self';");
  });
});
