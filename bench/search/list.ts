import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** An entity of a list, with the names that it is to be found by. */
export interface Listed {
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of which language or part of the world it is, where the list says so. */
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
 * The people and organisations of lists in the form in which OpenSanctions extracts the EU's sanctions regulations: a CSV with
 * the columns `schema`, `name`, `alias` (aliases between semicolons) and perhaps `group`. Entities whose names differ
 * by no more than case and signs between words are one.
 *
 * @throws where a file has not these columns
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

/** Which half of a list an entity is in: one to look at while the rules are written, and one to see how they do on names not looked at. */
export function halfOf({ name }: Listed): "open" | "sealed" {
  return Number.parseInt(createHash("sha256").update(name).digest("hex").slice(0, 2), 16) % 2 === 0 ? "open" : "sealed";
}
