import { stringify } from "yaml";
import type { Account, Rejection } from "../import/account.js";
import { at } from "../import/partial.js";
import type { StatedDataset, Statement } from "../statements/statement.js";
import type { Counts, StoreSummary } from "../store/summary.js";

/** The data of an import's report. */
export interface ReportedImport {
  readonly dataset: StatedDataset;
  readonly account: Account;
  readonly summary: StoreSummary;
  /** How many actors were merged by a shared identifier. */
  readonly merged: number;
  /** One statement of each kind. */
  readonly samples: readonly Statement[];
  readonly options: { readonly dryRun?: boolean; readonly prune?: boolean; readonly rejects?: string };
}

/** Returns a readable report of what an import did, or would do. Accounts for every row that was read. */
export function importReport({ dataset, account, summary, merged, samples, options }: ReportedImport): string {
  const { read, used, skipped, rejected } = account.counts;
  const kinds = Object.entries(summary.byKind).filter(([, counts]) => Object.values(counts).some((count) => count > 0));
  return [
    ...(options.dryRun ? [`A dry run: nothing was changed in the dataset ${dataset.slug}.`] : []),
    `Rows: ${read} read, ${used} used, ${skipped} skipped, ${rejected} rejected.`,
    ...[...account.skippedBy].map(([rule, count]) => `  ${count} skipped by ${rule}`),
    `${options.dryRun ? "Would be" : "Statements"}: ${counted(summary.total)}.`,
    ...kinds.map(([kind, counts]) => `  ${kind.padEnd(13)} ${counted(counts)}`),
    ...(merged > 0 ? [mergedTold(merged)] : []),
    ...staleness(summary.total, options.prune, account),
    ...listed("Rejected", account.samples.map(told), rejectedCount(account), options.rejects),
    ...listed("Rows that contradict earlier ones, which are kept", account.differenceSamples, account.differences),
    ...account.notes,
    ...account.failures,
    ...(options.dryRun ? ["Samples of what would be stored:", ...samples.map(sample)] : []),
  ].join("\n");
}

/** Returns a line with the number of actors merged by a shared identifier. */
export function mergedTold(count: number): string {
  return `${count} actors were merged with others that share an exact identifier (chancery merge --list).`;
}

function counted({ created, updated, unchanged, rejected, stale, removed }: Counts): string {
  const parts = { created, updated, unchanged, rejected, stale, removed };
  return Object.entries(parts)
    .filter(([outcome, count]) => count > 0 || ["created", "updated", "unchanged"].includes(outcome))
    .map(([outcome, count]) => `${count} ${outcome === "stale" ? "no longer stated" : outcome}`)
    .join(", ");
}

function staleness({ stale }: Counts, isPruned: boolean | undefined, account: Account): string[] {
  if (isPruned && account.counts.read === 0) return ["Nothing was removed: no rows were read. Is this the right file?"];
  if (isPruned && !account.isComplete)
    return [
      "Nothing was removed: it is not known what the rejected rows would have stated. Fix them, then import again.",
    ];
  return stale > 0 && !isPruned
    ? ["Entries that are no longer stated were kept. Import again with --prune to remove them."]
    : [];
}

function rejectedCount({ counts, samples }: Account): number {
  return Math.max(counts.rejected, samples.length);
}

function told(rejection: Rejection): string {
  return `${at(rejection)}${rejection.reason}`;
}

function listed(heading: string, samples: readonly string[], count: number, file?: string): string[] {
  if (count === 0) return [];
  const more = count > samples.length ? [`  … and ${count - samples.length} more`] : [];
  const where =
    heading !== "Rejected"
      ? ""
      : file === undefined
        ? " (--rejects FILE writes all of them)"
        : ` (all of them in ${file})`;
  return [`${heading}${where}:`, ...samples.map((line) => `  ${line}`), ...more];
}

function sample({ kind, key, entry }: Statement): string {
  const said = Object.fromEntries(
    Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  return stringify({ [kind]: { [key]: said } }, { lineWidth: 0 })
    .trimEnd()
    .replace(/^/gm, "  ");
}
