import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "../support/axe.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";

/** The path of Chromium: `CHROMIUM`, or that of Debian's package. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Options against requests that the browser makes on its own. */
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"].concat(
  "--disable-background-networking",
  "--disable-component-update",
);

let api: ListeningApi;
let pages: ViteDevServer;
let origin: string;
let browser: Browser;

function source(file: string): string {
  return fileURLToPath(new URL(`../../client/src/${file}`, import.meta.url));
}

/** Opens a page. Uncaught errors of its scripts fail the test. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => expect.unreachable(error.message));
  await page.route("http://localhost:4000/graphql**", async (route) => {
    await route.continue({ url: route.request().url().replace("http://localhost:4000/graphql", api.url) });
  });
  await page.goto(`${origin}${path}`);
  return page;
}

test("the custom dashboard is shorter than a hundred lines, and docs/dashboards.md has every line of its program", async () => {
  const page = await readFile("examples/custom-dashboard/index.html", "utf8");
  expect(page.split("\n").length).toBeLessThan(100);
  const [, script = ""] = /<script type="module">(.*)<\/script>/s.exec(page) ?? [];
  const explained = new Set((await readFile("docs/dashboards.md", "utf8")).split("\n").map((line) => line.trim()));
  expect(script.split("\n").filter((line) => !explained.has(line.trim()))).toEqual([]);
});

// Skipped without Chromium, except in CI.
describe.skipIf(!existsSync(CHROMIUM) && !process.env.CI)("in a browser", () => {
  beforeAll(async () => {
    pages = await createServer({
      root: "examples",
      configFile: false,
      logLevel: "error",
      appType: "mpa",
      cacheDir: "../node_modules/.vite-examples",
      server: { port: 0, host: "127.0.0.1", hmr: false },
      // Uses the client's sources instead of its build.
      resolve: {
        alias: [
          { find: /^@chancery\/client$/, replacement: source("index.ts") },
          { find: /^@chancery\/client\/timeline$/, replacement: source("timeline/element.ts") },
        ],
      },
      optimizeDeps: { include: ["@observablehq/plot"] },
    });
    await pages.listen();
    const address = pages.httpServer?.address();
    if (!address || typeof address === "string") throw new Error("The server of the pages has no port.");
    origin = `http://127.0.0.1:${address.port}`;
    api = await listeningApi({ CORS_ORIGINS: origin });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await api?.close();
  });

  describe("the custom dashboard", () => {
    test("draws a dot for each dated record, and shows the number of records", async () => {
      const page = await open(`/custom-dashboard/index.html?api=${encodeURIComponent(api.url)}`);
      await page.getByText(/^\d+ records$/).waitFor();
      const { timeline } = await api.data(
        "{ timeline(filter: { countries: [IR, KP] }, first: 100) { nodes { date { earliest } } } }",
      );
      const dated = timeline.nodes.filter(({ date }: any) => date?.earliest);
      expect(await page.locator("figure svg [aria-label=dot] circle").count()).toBe(dated.length);
      expect(await page.getByRole("status").textContent()).toBe(`${timeline.nodes.length} records`);
    });

    test("shows the API's error for an unknown country code", async () => {
      const page = await open(`/custom-dashboard/index.html?one=ZZ&api=${encodeURIComponent(api.url)}`);
      await expect.poll(() => page.getByRole("status").textContent()).toContain("ZZ");
    });
  });

  describe("the timeline element", () => {
    const element = (attributes: string) =>
      `(() => { document.body.innerHTML = '<chancery-timeline url="${api.url}" ${attributes}></chancery-timeline>' })()`;

    test("lists every record as text with its sources, undated ones last", async () => {
      const page = await open("/timeline/index.html");
      await page.evaluate(element('countries="IR KP"'));
      await page.getByRole("heading", { name: "Iran – North Korea" }).waitFor();
      const { timeline } = await api.data("{ timeline(filter: { countries: [IR, KP] }) { totalCount } }");
      await page.getByText(`${timeline.totalCount} of ${timeline.totalCount} records`).waitFor();
      expect(await page.locator("li.entry").count()).toBe(timeline.totalCount);
      expect(await page.locator("li.entry").first().textContent()).toContain("1973");
      expect(await page.locator("li.entry").last().textContent()).toContain("Undated");
      expect(await page.locator("li.entry details").count()).toBe(timeline.totalCount);
    });

    test.each(["light", "dark"] as const)("has no serious findings by axe, in %s mode", async (colorScheme) => {
      const page = await open("/timeline/index.html");
      await page.emulateMedia({ colorScheme });
      await page.evaluate(element('countries="IR KP"'));
      await page.getByText(/of \d+ records/).waitFor();
      await page.locator("li.entry summary").first().click();
      expect(await seriousFindings(page, "chancery-timeline")).toEqual([]);
    });

    test("hides and shows a kind of records by keyboard", async () => {
      const page = await open("/timeline/index.html");
      await page.evaluate(element('countries="IR KP"'));
      const meetings = page.getByRole("button", { name: "Meetings" });
      await meetings.waitFor();
      const all = await page.locator("li.entry").count();
      const ofKind = await page.locator("li.meeting").count();
      await meetings.press("Enter");
      expect(await meetings.getAttribute("aria-pressed")).toBe("false");
      expect(await page.locator("li.entry").count()).toBe(all - ofKind);
      // The pressed button keeps the focus.
      await page.keyboard.press("Enter");
      expect(await page.locator("li.entry").count()).toBe(all);
    });

    test.each([
      ["Iran KP", "Iran – North Korea", '"Iran" is not a country code.'],
      ["IR ZZ", "Iran – ZZ", 'No country has or had the code "ZZ".'],
    ])("shows the API's error for countries=%j", async (countries, heading, message) => {
      const page = await open("/timeline/index.html");
      await page.evaluate(element(`countries="${countries}"`));
      await expect.poll(() => page.getByRole("status").textContent()).toMatch(new RegExp(`^${message}`));
      expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe(heading);
      expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    });

    test("says when nothing is recorded, and offers another try when the API does not answer", async () => {
      const page = await open("/timeline/index.html");
      await page.evaluate(element('countries="TV KP"'));
      await page.getByText("No records found.").waitFor();
      await page.evaluate(`document.querySelector("chancery-timeline").setAttribute("url", "${origin}/nowhere")`);
      await page.getByRole("button", { name: "Try again" }).waitFor();
      await page.evaluate(element('countries="IR KP"'));
      await page.getByText(/of \d+ records/).waitFor();
    });
  });
});
