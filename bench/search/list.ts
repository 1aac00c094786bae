import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** An entity of a list, with the names that it is to be found by. */
export interface Listed {
  readonly kind: "PERSON" | "ORGANIZATION";
  readonly name: string;
  readonly aliases: readonly string[];
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
 * the columns `schema`, `name` and `alias` (aliases between semicolons). Entities with the same name are one.
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
    for (const { schema = "", name = "", alias = "" } of rows) {
      const kind = KINDS.get(schema);
      if (!kind || name.trim() === "") continue;
      const key = `${kind} ${name}`;
      const aliases = alias.split(";").map((text) => text.trim());
      const known = byName.get(key)?.aliases ?? [];
      byName.set(key, {
        kind,
        name,
        aliases: [...new Set([...known, ...aliases])].filter((text) => text !== "" && text !== name),
      });
    }
  }
  return [...byName.values()];
}
