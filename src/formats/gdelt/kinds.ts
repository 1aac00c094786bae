import { CAMEO } from "./cameo.js";

/** The kind of record that an event becomes, and its sort: only reports of one sort fold. */
export type EventKind =
  | { readonly record: "meeting"; readonly sort: "visit" | "call" | "talks" | "intent" }
  | { readonly record: "agreement"; readonly sort: "signed" | "proposed" }
  | { readonly record: "allegation"; readonly sort: string };

/** Returns the kind of an event by its CAMEO code; undefined if it is not a meeting, an agreement or an allegation. */
export function eventKind(code: string): EventKind | undefined {
  if (code.startsWith("036")) return { record: "meeting", sort: "intent" };
  if (code.startsWith("041")) return { record: "meeting", sort: "call" };
  if (code.startsWith("042") || code.startsWith("043")) return { record: "meeting", sort: "visit" };
  if (code.startsWith("04")) return { record: "meeting", sort: "talks" };
  if (code.startsWith("057")) return { record: "agreement", sort: "signed" };
  if (code.startsWith("03")) return { record: "agreement", sort: "proposed" };
  if (code.startsWith("11")) return { record: "allegation", sort: code };
  return undefined;
}

/** Returns what is alleged or proposed, by the code or, if that is unknown, by a shorter one. */
export function phrase(table: "allegations" | "proposals", code: string): string {
  const known = CAMEO[table];
  return known[code] ?? known[code.slice(0, 3)] ?? (table === "proposals" ? "cooperate" : "criticises or denounces _");
}
