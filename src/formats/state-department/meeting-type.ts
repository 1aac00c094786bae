import type { Statement } from "../../statements/statement.js";

type MeetingType = Extract<Statement, { kind: "meeting" }>["entry"]["type"];

const TYPES: readonly (readonly [RegExp, MeetingType])[] = [
  [/\bstate visit\b/i, "STATE_VISIT"],
  [/\bsummit\b/i, "SUMMIT"],
  [/\b(?:funeral|inauguration|memorial service|coronation|wedding|installation|signing ceremony)\b/i, "CEREMONY"],
  [/\b(?:attended|participated in)\b.*\b(?:conference|meetings?|session|council|forum|assembly)\b/i, "CONFERENCE"],
];

/** Returns the type of meeting that a description in the source indicates; a visit by default. */
export function meetingType(description: string): MeetingType {
  return TYPES.find(([pattern]) => pattern.test(description))?.[1] ?? "VISIT";
}
