import { TABLES } from "./reference.js";

/** The canonical forms of the given names in the tables: mehmet is a form of mohammad. */
export const GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = byMember(TABLES.names.same);

function byMember(lines: readonly (readonly string[])[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const line of lines) {
    for (const member of line) lists.set(member, [...(lists.get(member) ?? []), line[0] ?? member]);
  }
  return lists;
}
