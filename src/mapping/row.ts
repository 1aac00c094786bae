import type { PartialEntry, Surroundings } from "./compiler.js";
import { compileTest } from "./conditions.js";
import { type CompiledEntity, compileEntity, type Instance } from "./entity.js";
import type { MappedEntity, MappingInput } from "./format.js";
import { naming, type Row, RowProblem, type Scope } from "./scope.js";

/** Returns what a row states, or that a rule of the mapping skips it. */
export type RowReader = (row: Row) => readonly PartialEntry[] | "skipped";

/**
 * Compiles a reader of an input's rows.
 *
 * @param cite the citations of statements without their own
 * @returns a function that throws {@link RowProblem} on a row that cannot be used; nothing of such a row counts
 */
export function compileRows(input: MappingInput, cite: unknown, around: Surroundings): RowReader {
  const isWanted = input.when ? compileTest(input.when, around) : () => true;
  const entities = new Map(
    Object.entries(input.entities).map(([name, entity]) => [
      name,
      compileEntity(name, entity as MappedEntity, cite, around),
    ]),
  );
  return (row) => {
    const scope = rowScope(row, entities);
    if (!isWanted(scope)) return "skipped";
    const instances = [...entities].map(([name]) => [name, scope.instances(name)] as const);
    if (instances.every(([, found]) => found.length === 0)) {
      const lacking = [...entities].find(([, entity]) => entity.isLacking(scope));
      if (lacking) throw new RowProblem(`it states nothing: ${lacking[0]} has neither a name nor a key`);
      return "skipped";
    }
    return instances.flatMap(([name, found]) =>
      found.flatMap(({ entry }) => naming(`${name}.`, () => entry?.() ?? [])),
    );
  };
}

interface RowScope extends Scope {
  readonly instances: (name: string) => readonly Instance[];
}

/** Returns the scope of a row. Each entity is computed once, on first use. */
function rowScope(row: Row, entities: ReadonlyMap<string, CompiledEntity>): RowScope {
  const found = new Map<string, readonly Instance[] | "under way">();
  const instances = (name: string): readonly Instance[] => {
    const known = found.get(name);
    if (known === "under way") throw new RowProblem(`the key of ${name} depends on itself`);
    if (known) return known;
    found.set(name, "under way");
    const computed = naming(`${name}.`, () => entities.get(name)?.instancesIn(scope) ?? []);
    found.set(name, computed);
    return computed;
  };
  const scope: RowScope = {
    row,
    item: row.content,
    base: row.content,
    items: [],
    instances,
    entities: (name, { items }) => {
      // Within an `each` over the same things as the entity's, only the instance of the current item counts.
      const written = entities.get(name)?.each;
      const at = items.findLast(({ each }) => each === written);
      return at ? instances(name).filter(({ item }) => item === at.item) : instances(name);
    },
  };
  return scope;
}
