import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { PACKAGE_ROOT } from "../../src/package/root.js";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Where Chromium is; undefined where there is none. */
const chromiumPath = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));

if (chromiumPath && !existsSync(join(PACKAGE_ROOT, "dashboard", "dist", "index.html"))) {
  throw new Error("The dashboard is not built: run `npm run build` before its tests.");
}
/** Who has no Chromium can still run the other tests; CI must have it. */
export const hasNoBrowser = !chromiumPath && !process.env.CI;
if (hasNoBrowser) {
  console.warn("Skipped: there is no Chromium. Install it, or name it in CHROMIUM_PATH.");
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS.split(" ") });
}

/** A page, and whatever went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of its console, exceptions that nothing caught, answers that failed. */
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

/** Opens an address and waits until all that it asks for has come and is drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await settled(page);
}

/** Waits until there is a view, and nothing in it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").locator("h1, .state").first().waitFor();
  await page.locator("main .placeholder, main .is-stale").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
}
