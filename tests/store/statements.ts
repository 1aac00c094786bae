import { checkedStatement } from "../../src/statements/check.js";
import type { Statement } from "../../src/statements/statement.js";

interface Stated {
  readonly title?: string;
  readonly source?: string;
  readonly participants?: readonly string[];
}

export function source(key: string, entry: object = {}): Statement {
  return statement("source", key, { title: `Source ${key}`, type: "REPORT", ...entry });
}

export function person(
  key: string,
  {
    source: cited = "list",
    ...entry
  }: { source?: string; name?: string; identifiers?: object[]; positions?: object[] } = {},
): Statement {
  return statement("person", key, { name: `Name ${key}`, citations: [{ source: cited }], ...entry });
}

export function topic(key: string, entry: { name: string; description?: string; broader?: string }): Statement {
  return statement("topic", key, entry);
}

export function organization(key: string, entry: { parent?: string } = {}): Statement {
  return statement("organization", key, {
    name: `Name ${key}`,
    type: "OTHER",
    citations: [{ source: "list" }],
    ...entry,
  });
}

export function meeting(
  key: string,
  { title = "Talks", source: cited = "list", participants = ["KP"] }: Stated,
): Statement {
  return statement("meeting", key, {
    title,
    type: "TALKS",
    date: "2020-09",
    participants: participants.map((actor) => ({ actor })),
    citations: [{ source: cited }],
  });
}

function statement(kind: string, key: string, entry: object): Statement {
  const checked = checkedStatement({ kind, key, entry });
  if ("wrong" in checked) throw new Error(checked.wrong);
  return checked;
}
