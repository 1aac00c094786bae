import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "../support/axe.js";
import { type Program, start } from "../support/program.js";
import { hasNoBrowser, launch, open, settled, watchedPage } from "./chromium.js";

/** The datasets with meetings, of which there are thousands. */
const DATASETS = ["state-department-visits", "state-department-travels"];
const VIEWS = {
  overview: "/",
  country: "/country/RU",
  relation: "/relation/US/GB",
  timeline: "/timeline",
  network: "/network?center=US",
};
const SIZES = [
  { width: 360, colorScheme: "light" },
  { width: 1600, colorScheme: "dark" },
] as const;
const screenshots = process.env.CHANCERY_SCREENSHOTS;

describe.skipIf(hasNoBrowser)("with thousands of meetings", () => {
  let folder: string;
  let server: Program;
  let origin: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chancery-browser-"));
    const environment = { CHANCERY_DATA_DIR: folder, PORT: "0" };
    for (const dataset of DATASETS) {
      const loading = start(process.execPath, ["dist/cli.js", "load", dataset], environment);
      if ((await loading.ended) !== 0) throw new Error(loading.output());
    }
    server = start(process.execPath, ["dist/cli.js", "serve"], environment);
    [origin = ""] = await server.says(/http:\/\/[\d.]+:\d+(?=\/graphql)/);
    browser = await launch();
    if (screenshots) await mkdir(screenshots, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    server?.signal("SIGTERM");
    await server?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  async function ask(query: string): Promise<any> {
    const body = JSON.stringify({ query });
    const answer = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return ((await answer.json()) as { data: unknown }).data;
  }

  async function visit(path: string): Promise<Page> {
    const { page } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
    await open(page, origin + path);
    return page;
  }

  test.each(SIZES)(
    "every view is stable and accessible, $width pixels wide in $colorScheme",
    async ({ width, colorScheme }) => {
      const { page, problems } = await watchedPage(browser, { viewport: { width, height: 900 }, colorScheme });
      await page.addInitScript(
        "window.shift = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value; }).observe({ type: 'layout-shift', buffered: true })",
      );
      for (const [name, path] of Object.entries(VIEWS)) {
        await open(page, origin + path);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - document.body.clientWidth");
        expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
        // The limit that web.dev calls good.
        expect.soft(await page.evaluate("window.shift"), `the layout of ${name} shifts`).toBeLessThan(0.1);
        expect.soft(await seriousFindings(page), name).toEqual([]);
        expect.soft(problems.splice(0), name).toEqual([]);
        if (screenshots) {
          const file = `state-department-${name}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: join(screenshots, file), fullPage: true });
        }
      }
      await page.context().close();
    },
  );

  test("a relation's meetings load page by page", async () => {
    const page = await visit("/relation/US/GB");
    const { meetings } = await ask(
      `{ meetings(filter: { countries: ["US", "GB"] }, first: 20) { totalCount nodes { title } } }`,
    );
    const section = page.locator("section", { has: page.getByRole("heading", { name: /^Meetings/ }) });
    expect(await section.locator("h2").textContent()).toBe(`Meetings ${meetings.totalCount}`);
    await section.getByRole("button", { name: "Show more" }).click();
    await section.locator(".record-line").nth(19).waitFor();
    expect(await section.locator(".record-line h3").allInnerTexts()).toEqual(
      meetings.nodes.map(({ title }: any) => title),
    );
    await page.context().close();
  });

  test("the loaded part of a list stays if the next page cannot be loaded", async () => {
    const page = await visit("/relation/US/GB");
    const section = page.locator("section", { has: page.getByRole("heading", { name: /^Meetings/ }) });
    const read = await section.locator(".record-line").count();
    await page.route(/\/graphql/, (route) => route.abort());
    await section.getByRole("button", { name: "Show more" }).click();
    await page.getByRole("alert").waitFor();
    expect(await section.locator(".record-line").count()).toBe(read);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    await section.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => section.locator(".record-line").count()).toBeGreaterThan(read);
    await page.context().close();
  });

  test("the timeline draws the latest records, and links to earlier decades", async () => {
    const page = await visit("/timeline?kinds=MEETING");
    // Marks are drawn once the width is known.
    await expect.poll(() => page.locator(".mark").count()).toBe(100);
    const all = await ask(`{ meetings { totalCount } }`);
    const latest = `latest 100 of ${all.meetings.totalCount.toLocaleString("en-GB")}`;
    expect(await page.getByRole("heading", { name: /^Records latest/ }).textContent()).toBe(`Records ${latest}`);
    await page.getByRole("link", { name: /^1950s/ }).click();
    await page.waitForURL(/from=1950/);
    await settled(page);
    const { meetings } = await ask(`{ meetings(filter: { date: { from: "1950", to: "1959" } }) { totalCount } }`);
    expect(meetings.totalCount).toBeGreaterThan(100);
    await expect.poll(() => page.locator(".mark").count()).toBe(meetings.totalCount);
    await page.context().close();
  });

  test("of more records than can be drawn, one page loads, and more as the list or the selected period requires", async () => {
    const page = await visit("/country/US");
    await page.getByText(/^The latest 100 of .+ records\. To see others, choose a decade/).waitFor();
    // No more pages load on their own.
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".mark").count()).toBe(100);
    const list = page.locator("section", { has: page.getByRole("heading", { name: /^Records/ }) });
    for (let listed = 20; listed <= 100; listed += 20) {
      expect(await list.locator(".record-line").count()).toBe(listed);
      await list.getByRole("button", { name: "Show more" }).click();
    }
    await expect.poll(() => list.locator(".record-line").count()).toBe(120);
    await expect.poll(() => page.locator(".mark").count()).toBe(200);

    await open(page, `${origin}/country/US?shown=2015-01-01..2015-12-31`);
    const { timeline } = await ask(
      `{ timeline(filter: { countries: ["US"], date: { from: "2015", to: "2015" } }) { totalCount } }`,
    );
    const shown = page.getByRole("heading", { name: /^Records in this period/ });
    await expect.poll(() => shown.textContent()).toBe(`Records in this period ${timeline.totalCount}`);
    await page.context().close();
  });

  test("a timeline that can be drawn in full is drawn page by page, as the records arrive", async () => {
    const { page } = await watchedPage(browser, { viewport: { width: 1440, height: 900 } });
    let letThemCome = () => {};
    const laterPagesMayCome = new Promise<void>((resolve) => {
      letThemCome = resolve;
    });
    let held = 0;
    await page.route(/\/graphql/, async (route) => {
      if (variablesOf(route.request()).after) {
        held += 1;
        await laterPagesMayCome;
      }
      await route.continue();
    });
    await page.goto(`${origin}/timeline?from=1950&to=1959`);
    await expect.poll(() => page.locator(".mark").count()).toBe(100);
    expect(await page.getByText(/^The latest 100 of .+ records\. Loading more…/).count()).toBe(1);
    await expect.poll(() => held).toBe(1);
    letThemCome();
    const { timeline } = await ask(`{ timeline(filter: { date: { from: "1950", to: "1959" } }) { totalCount } }`);
    await expect.poll(() => page.locator(".mark").count()).toBe(timeline.totalCount);
    await page.getByText(`All ${timeline.totalCount} records.`).waitFor();
    await page.context().close();
  });

  test("a network of hundreds: labels do not overlap", async () => {
    const { country } = await ask(`{ country(code: "US") { coParticipants(first: 14) { edges { node { id } } } } }`);
    const opened = country.coParticipants.edges.map(({ node }: any) => node.id).join(",");
    const page = await visit(`/network?center=US&open=${opened}`);
    await expect.poll(() => page.locator(".member").count()).toBeGreaterThan(100);
    const boxes: { left: number; right: number; top: number; bottom: number }[] = await page.evaluate(
      "[...document.querySelectorAll('.member-name')].map((name) => { const { left, right, top, bottom } = name.getBoundingClientRect(); return { left, right, top, bottom }; })",
    );
    expect(boxes.length).toBeGreaterThan(20);
    const covered = boxes.filter((one, index) =>
      boxes.slice(index + 1).some(
        (other) =>
          // The boxes are slightly taller than the letters.
          one.left < other.right && one.right > other.left && one.top + 4 < other.bottom && one.bottom - 4 > other.top,
      ),
    );
    expect(covered).toEqual([]);
    await page.context().close();
  });

  test("a network of hundreds in a small window: the actors with the most records are labelled or numbered", async () => {
    const { country } = await ask(
      `{ country(code: "US") { name coParticipants(first: 14) { edges { node { id name } } } } }`,
    );
    const contacts: { id: string; name: string }[] = country.coParticipants.edges.map(({ node }: any) => node);
    const { page } = await watchedPage(browser, { viewport: { width: 360, height: 800 } });
    await open(page, `${origin}/network?center=US&open=${contacts.map(({ id }) => id).join(",")}`);
    await expect.poll(() => page.locator(".member").count()).toBeGreaterThan(100);
    // Read in one step, since it is redrawn for each contact that arrives.
    const [drawn = [], key = [], numbers = []] = await page
      .locator(".network-drawing")
      .evaluate((drawing) =>
        [".member-name", ".network-key .name", ".network-key .number"].map((each) =>
          [...drawing.querySelectorAll(each)].map(({ textContent }) => textContent ?? ""),
        ),
      );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    // Each number in the key is in the drawing.
    expect(drawn.filter((text) => /^\d+$/.test(text)).sort()).toEqual([...numbers].sort());
    for (const name of [country.name, ...contacts.slice(0, 5).map((contact) => contact.name)]) {
      expect.soft(drawn.includes(name) || key.includes(name), name).toBe(true);
    }
    // Selecting a name in the key opens its panel.
    const last = key.at(-1) ?? "";
    await page.locator(".network-key g", { hasText: last }).click();
    await page.getByRole("complementary", { name: last, exact: true }).waitFor();
    await page.context().close();
  });
});

/** Returns the variables of a GraphQL request: from its address if it sends only the query's hash, or else from its body. */
function variablesOf(request: Request): Record<string, unknown> {
  const inAddress = new URL(request.url()).searchParams.get("variables");
  return (inAddress ? JSON.parse(inAddress) : request.postDataJSON()?.variables) ?? {};
}
