import { z } from "zod";
import type { Finding } from "./finding.js";

/** What to say where the format does not say it itself: what was expected, and what to write. */
export function explain(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return `is missing. Add it: ${KINDS[issue.expected] ?? issue.expected}`;
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    case "too_small":
      return `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "unrecognized_keys":
      return `is not a property here. The properties here are ${propertiesOf(issue.inst)}`;
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text (in quotation marks where it could be taken for a number)",
  number: "a number",
  array: "a list, its entries on lines that begin with a hyphen",
  object: "properties with their values, indented under it",
  record: "entries with their keys, indented under it",
};

function propertiesOf(schema: unknown): string {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).join(", ") : "others";
}

/** The findings of an issue: one for each property that is not known; of several possible forms, what is wrong with the closest. */
export function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], message, at: "name" }));
  if (issue.code === "invalid_key") return issue.issues.map((inner) => ({ path, message: inner.message, at: "name" }));
  if (issue.code === "invalid_union") {
    const isOfThisForm = (issues: readonly z.core.$ZodIssue[]) =>
      !issues.some((inner) => inner.code === "invalid_type" && inner.path.length === 0);
    const closest = issue.errors.find(isOfThisForm);
    if (closest) return closest.flatMap(findingsOf).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
  }
  const isOfDate = issue.code === "custom" && issue.params?.problem === "date";
  return [{ path, message, ...(isOfDate ? { problem: "date" } : {}) }];
}
