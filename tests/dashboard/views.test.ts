import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFindings } from "../support/axe.js";
import { type ListeningApi, listeningApi } from "../support/listening.js";
import { addressesOf } from "./addresses.js";
import { chromiumPath, launch, open, watchedPage } from "./chromium.js";

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

describe.skipIf(!chromiumPath)("every view", () => {
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
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
      expect.soft(await seriousFindings(page), name).toEqual([]);
      expect.soft(problems.splice(0), name).toEqual([]);
      if (screenshots) {
        await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.context().close();
  });

  test("of something that is not there says so", async () => {
    const { page } = await watchedPage(browser);
    const nowhere = ["/nowhere", "/country/XX", "/country/iran", "/relation/IR/IR", "/relation/IR/persia"];
    for (const address of ["/person/person_none", "/record/none", ...nowhere]) {
      await open(page, new URL(address, api.url).href);
      expect.soft(await page.locator("h1").textContent(), address).toBe("Nothing is kept here");
      expect.soft(await page.title(), address).toBe("Nothing is kept here · Chancery");
    }
    await page.context().close();
  });
});
