import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { PACKAGE_ROOT } from "../../src/package/root.js";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** The path of Chromium; undefined if it is not installed. */
const chromiumPath = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

if (chromiumPath && !existsSync(join(PACKAGE_ROOT, "dashboard", "dist", "index.html"))) {
  throw new Error("The dashboard is not built: run `npm run build` before its tests.");
}
/** Without Chromium, these tests are skipped, except in CI, which must have it. */
export const hasNoBrowser = !chromiumPath && !process.env.CI;
if (hasNoBrowser) {
  console.warn("Skipped: Chromium was not found. Install it, or set CHROMIUM_PATH.");
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS.split(" ") });
}

/** A page, with a log of its problems. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings on its console, including failed requests, and uncaught exceptions. */
  readonly problems: string[];
}

export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  return { page, problems };
}

/** Opens an address and waits until the page is loaded and drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await settled(page);
}

/** Waits until a view is displayed and nothing in it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").locator("h1, .state").first().waitFor();
  await page.locator("main .placeholder, main .is-stale").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
}
