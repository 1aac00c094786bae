import * as z from "zod";
import { explain, findingsOf } from "../yaml/messages.js";
import { organization, person } from "./actor-format.js";
import { agreement, allegation, meeting, milestone } from "./record-format.js";
import { source, topic } from "./source-format.js";
import { type Origin, STATEMENT_KINDS, type Statement } from "./statement.js";
import { key } from "./values.js";

const KEY = key("Its key in its dataset.");

const statementFormat = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("source"), key: KEY, entry: source }),
    z.strictObject({ kind: z.literal("topic"), key: KEY, entry: topic }),
    z.strictObject({ kind: z.literal("person"), key: KEY, entry: person }),
    z.strictObject({ kind: z.literal("organization"), key: KEY, entry: organization }),
    z.strictObject({ kind: z.literal("meeting"), key: KEY, entry: meeting }),
    z.strictObject({ kind: z.literal("agreement"), key: KEY, entry: agreement }),
    z.strictObject({ kind: z.literal("allegation"), key: KEY, entry: allegation }),
    z.strictObject({ kind: z.literal("milestone"), key: KEY, entry: milestone }),
  ],
  { error: `must be one of ${STATEMENT_KINDS.join(", ")}` },
);

/** Returns what is wrong with the key of a statement whose entry is already validated; undefined if nothing. */
export function wrongKey({ key }: Pick<Statement, "key">): string | undefined {
  const parsed = KEY.safeParse(key, { error: explain });
  return parsed.success ? undefined : `key: ${parsed.error.issues.flatMap(findingsOf)[0]?.message}`;
}

/** Returns the value as a statement with the format's defaults filled in, or what is wrong with it. */
export function checkedStatement(value: { origin?: Origin; [name: string]: unknown }): Statement | { wrong: string } {
  const { origin, ...content } = value;
  const parsed = statementFormat.safeParse(content, { error: explain });
  if (parsed.success) return { ...parsed.data, ...(origin ? { origin } : {}) };
  const findings = parsed.error.issues.flatMap(findingsOf);
  return { wrong: findings.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ") };
}
