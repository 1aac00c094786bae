import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** An entity of a list, with the names by which it should be found. */
export interface Listed {
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its language or part of the world, if the list gives one. */
  readonly group: string;
}

const KINDS = new Map<string, Listed["kind"]>([
  ["Person", "PERSON"],
  ["LegalEntity", "ORGANIZATION"],
  ["Organization", "ORGANIZATION"],
  ["Company", "ORGANIZATION"],
  ["PublicBody", "ORGANIZATION"],
]);

/**
 * Reads the people and organisations of lists in OpenSanctions' format for the EU's sanctions regulations: a CSV with the
 * columns `schema`, `name`, `alias` (separated by semicolons) and optionally `group`. Entities whose names differ only in case and
 * punctuation are merged.
 *
 * @throws if a file lacks these columns
 */
export function readLists(files: readonly string[]): Listed[] {
  const byName = new Map<string, Listed>();
  for (const file of files) {
    const rows: Record<string, string>[] = parse(readFileSync(file), {
      columns: true,
      bom: true,
      relax_column_count: true,
    });
    for (const column of ["schema", "name", "alias"]) {
      if (rows[0] && !(column in rows[0])) throw new Error(`${file} has no column \`${column}\`.`);
    }
    for (const { schema = "", name = "", alias = "", group = "" } of rows) {
      const kind = KINDS.get(schema);
      if (!kind || name.trim() === "") continue;
      const key = `${kind} ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")}`;
      const aliases = alias.split(";").map((text) => text.trim());
      const known = byName.get(key) ?? { kind, name, aliases: [], group };
      byName.set(key, {
        ...known,
        aliases: [...new Set([...known.aliases, ...aliases])].filter((text) => text !== "" && text !== known.name),
      });
    }
  }
  return [...byName.values()];
}

/** Returns the half of a list that an entity is in: one to write the rules with, and one to test them on unseen names. */
export function halfOf({ name }: Listed): "open" | "sealed" {
  return Number.parseInt(createHash("sha256").update(name).digest("hex").slice(0, 2), 16) % 2 === 0 ? "open" : "sealed";
}
