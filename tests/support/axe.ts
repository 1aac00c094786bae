import axe from "axe-core";
import type { Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Returns axe's serious and critical findings in a part of a page, with the elements concerned. */
export async function seriousFindings(page: Page, part = "html"): Promise<string[]> {
  // Evaluated, because the page's content security policy blocks added scripts.
  await page.evaluate(axe.source);
  const violations: Violation[] = await page.evaluate(
    `axe.run(${JSON.stringify(part)}).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
