import * as z from "zod";
import type { Finding } from "./finding.js";

/** Returns a message for issues to which the format gives none: what was expected, and what to write. */
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
  string: "a text (in quotation marks if it could be read as a number)",
  number: "a number",
  array: "a list, with each entry on a line that begins with a hyphen",
  object: "properties with their values, indented under it",
  record: "entries with their keys, indented under it",
};

function propertiesOf(schema: unknown): string {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).join(", ") : "others";
}

/** Returns the findings of an issue: one for each unknown property; for a union, those of the closest alternative. */
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
