import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "../support/axe.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";
import { addressesOf } from "./addresses.js";
import { hasNoBrowser, launch, open, watchedPage } from "./chromium.js";

const SIZES = [
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 820, colorScheme: "light" },
  { width: 820, colorScheme: "dark" },
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
] as const;

/** The folder for screenshots of every view, if they are wanted. */
const screenshots = process.env.CHANCERY_SCREENSHOTS;

describe.skipIf(hasNoBrowser)("every view", () => {
  let api: ListeningApi;
  let browser: Browser;
  let views: Record<string, { address: string; heading: string }>;
  beforeAll(async () => {
    api = await listeningApi();
    browser = await launch();
    views = await addressesOf(api);
    if (screenshots) await mkdir(screenshots, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  test.each(SIZES)("is complete and accessible, $width pixels wide in $colorScheme", async ({ width, colorScheme }) => {
    const { page, problems } = await watchedPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const titles = new Set<string>();
    for (const [name, { address, heading }] of Object.entries(views)) {
      await open(page, address);
      expect.soft(await page.locator("h1").textContent(), name).toBe(heading);
      const title = await page.title();
      expect.soft(title, name).toContain("Chancery");
      expect.soft(titles.has(title), `${name} has the title of another view`).toBe(false);
      titles.add(title);
      const levels: number[] = await page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))",
      );
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect.soft(skipped, `${name} skips a heading level`).toEqual([]);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - document.body.clientWidth");
      expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
      expect.soft(await seriousFindings(page), name).toEqual([]);
      expect.soft(problems.splice(0), name).toEqual([]);
      if (screenshots) {
        await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.context().close();
  });

  test("that cannot be loaded has a heading and a title, and loads on retry", async () => {
    const { page } = await watchedPage(browser);
    const ofOneThing = ["country", "relation", "person", "organization", "source", "meeting"];
    for (const [name, { address, heading }] of Object.entries(views).filter(([name]) => ofOneThing.includes(name))) {
      await page.route(/\/graphql/, (route) => route.abort());
      await page.goto(address);
      await page.getByRole("button", { name: "Try again" }).waitFor();
      expect.soft(await page.locator("h1").allTextContents(), name).toEqual(["This could not be loaded"]);
      expect.soft(await page.title(), name).toBe("This could not be loaded · Chancery");
      expect.soft(await seriousFindings(page), name).toEqual([]);
      await page.unrouteAll();
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      expect.soft(await page.title(), name).toBe(`${heading} · Chancery`);
    }
    await page.context().close();
  });

  test("that is loading has a heading and a title, which become visible after a delay", async () => {
    const { page } = await watchedPage(browser);
    await open(page, new URL("/", api.url).href);
    let letItCome = () => {};
    const mayCome = new Promise<void>((resolve) => {
      letItCome = resolve;
    });
    await page.route(/\/graphql|CountryPage-.+\.js$/, async (route) => {
      await mayCome;
      await route.continue();
    });
    const loading = page.getByRole("heading", { level: 1, name: "Loading…" });
    // First the view's script is late, then, on a fresh page, its data.
    await page.evaluate("history.pushState(null, '', '/country/IR'); dispatchEvent(new PopStateEvent('popstate'))");
    await loading.waitFor();
    expect(await page.title()).toBe("Loading · Chancery");
    await page.goto(new URL("/person/person_none", api.url).href);
    await loading.waitFor();
    expect(await page.title()).toBe("Loading · Chancery");
    await expect.poll(() => loading.evaluate((heading) => getComputedStyle(heading).opacity)).toBe("1");
    letItCome();
    await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
    expect(await page.locator("h1").count()).toBe(1);
    await page.context().close();
  });

  test("whose script cannot be loaded shows an error and a button to reload the page", async () => {
    const { page } = await watchedPage(browser);
    await open(page, new URL("/", api.url).href);
    await page.route(/TimelinePage-.+\.js$/, (route) => route.abort());
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "This page could not be displayed" }).waitFor();
    expect(await page.title()).toBe("This page could not be displayed · Chancery");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Reload the page" }).click();
    await page.getByRole("heading", { level: 1, name: "Timeline" }).waitFor();
    await page.context().close();
  });

  test("of a network has its centre in the heading and the title", async () => {
    const { page } = await watchedPage(browser);
    for (const [center, name] of Object.entries({ SY: "Syria", kp: "North Korea" })) {
      await open(page, new URL(`/network?center=${center}`, api.url).href);
      expect.soft(await page.locator("h1").textContent()).toBe(`Network around ${name}`);
      expect.soft(await page.title()).toBe(`Network around ${name} · Chancery`);
    }
    await page.getByRole("combobox", { name: "Centre" }).selectOption("Iran");
    await page.getByRole("heading", { level: 1, name: "Network around Iran" }).waitFor();
    expect(await page.title()).toBe("Network around Iran · Chancery");
    await page.context().close();
  });

  test("of something that does not exist says that the page was not found", async () => {
    const { page } = await watchedPage(browser);
    const nowhere = [
      "/nowhere",
      "/network?center=XX",
      "/network?center=person_none",
      "/country/XX",
      "/country/iran",
      "/relation/IR/IR",
      "/relation/IR/persia",
    ];
    for (const address of ["/person/person_none", "/record/none", ...nowhere]) {
      await open(page, new URL(address, api.url).href);
      expect.soft(await page.locator("h1").allTextContents(), address).toEqual(["Page not found"]);
      expect.soft(await page.title(), address).toBe("Page not found · Chancery");
    }
    await page.context().close();
  });
});
