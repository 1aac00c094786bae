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

/** Where pictures of every view go, if anywhere. */
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

  test.each(SIZES)("is whole and accessible, $width pixels wide in $colorScheme", async ({ width, colorScheme }) => {
    const { page, problems } = await watchedPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const titles = new Set<string>();
    for (const [name, { address, heading }] of Object.entries(views)) {
      await open(page, address);
      expect.soft(await page.locator("h1").textContent(), name).toBe(heading);
      const title = await page.title();
      expect.soft(title, name).toContain("Chancery");
      expect.soft(titles.has(title), `${name} has a title of its own`).toBe(false);
      titles.add(title);
      const levels: number[] = await page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))",
      );
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect.soft(skipped, `${name} skips a level of headings`).toEqual([]);
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

  test("that cannot be read is named all the same, and read when asked again", async () => {
    const { page } = await watchedPage(browser);
    const ofOneThing = ["country", "relation", "person", "organization", "source", "meeting"];
    for (const [name, { address, heading }] of Object.entries(views).filter(([name]) => ofOneThing.includes(name))) {
      await page.route(/\/graphql/, (route) => route.abort());
      await page.goto(address);
      await page.getByRole("button", { name: "Try again" }).waitFor();
      expect.soft(await page.locator("h1").allTextContents(), name).toEqual(["This could not be read"]);
      expect.soft(await page.title(), name).toBe("This could not be read · Chancery");
      expect.soft(await seriousFindings(page), name).toEqual([]);
      await page.unrouteAll();
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      expect.soft(await page.title(), name).toBe(`${heading} · Chancery`);
    }
    await page.context().close();
  });

  test("that is yet to come has a heading and a title all the same, and says so where it takes long", async () => {
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
    const loading = page.getByRole("heading", { level: 1, name: "Loading …" });
    // Its script is late; then, where one begins with it, its answer is.
    await page.evaluate("history.pushState(null, '', '/country/IR'); dispatchEvent(new PopStateEvent('popstate'))");
    await loading.waitFor();
    expect(await page.title()).toBe("Loading · Chancery");
    await page.goto(new URL("/person/person_none", api.url).href);
    await loading.waitFor();
    expect(await page.title()).toBe("Loading · Chancery");
    await expect.poll(() => loading.evaluate((heading) => getComputedStyle(heading).opacity)).toBe("1");
    letItCome();
    await page.getByRole("heading", { level: 1, name: "Nothing is kept here" }).waitFor();
    expect(await page.locator("h1").count()).toBe(1);
    await page.context().close();
  });

  test("whose script does not come is named, and loaded anew", async () => {
    const { page } = await watchedPage(browser);
    await open(page, new URL("/", api.url).href);
    await page.route(/TimelinePage-.+\.js$/, (route) => route.abort());
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "This page could not be shown" }).waitFor();
    expect(await page.title()).toBe("This page could not be shown · Chancery");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Load the page anew" }).click();
    await page.getByRole("heading", { level: 1, name: "Timeline" }).waitFor();
    await page.context().close();
  });

  test("of a network is named after who is in the middle", async () => {
    const { page } = await watchedPage(browser);
    for (const [center, name] of Object.entries({ SY: "Syria", kp: "North Korea" })) {
      await open(page, new URL(`/network?center=${center}`, api.url).href);
      expect.soft(await page.locator("h1").textContent()).toBe(`Network around ${name}`);
      expect.soft(await page.title()).toBe(`Network around ${name} · Chancery`);
    }
    await page.getByRole("combobox", { name: "Around" }).selectOption("Iran");
    await page.getByRole("heading", { level: 1, name: "Network around Iran" }).waitFor();
    expect(await page.title()).toBe("Network around Iran · Chancery");
    await page.context().close();
  });

  test("of something that is not there says so", async () => {
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
      expect.soft(await page.locator("h1").allTextContents(), address).toEqual(["Nothing is kept here"]);
      expect.soft(await page.title(), address).toBe("Nothing is kept here · Chancery");
    }
    await page.context().close();
  });
});
