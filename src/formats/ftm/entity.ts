import { RowProblem } from "../../mapping/scope.js";
import { isTree, type Tree, textsOf } from "../../mapping/tree.js";

/** A FollowTheMoney entity: a schema and properties, each with any number of values. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly values: (property: string) => string[];
  readonly first: (...properties: string[]) => string | undefined;
  /** The names of the datasets that it comes from. */
  readonly datasets: readonly string[];
}

/** @throws {RowProblem} if the row is not an entity */
export function entityOf(content: Tree): Entity {
  const { id, schema, properties, datasets } = content;
  if (typeof id !== "string" || id === "" || typeof schema !== "string" || schema === "") {
    throw new RowProblem("it is not an entity of FollowTheMoney: it has no `id` or no `schema`");
  }
  if (!isTree(properties)) throw new RowProblem("it has no `properties`");
  const values = (property: string) => {
    const stated = Object.hasOwn(properties, property) ? (properties[property] ?? null) : null;
    const texts = [stated].flat().flatMap((value) => (isTree(value) ? [value.id ?? null] : [value]));
    return [...new Set(textsOf(texts).map((text) => text.trim()))].filter((text) => text !== "");
  };
  const first = (...names: string[]) => names.flatMap(values)[0];
  return { id, schema, values, first, datasets: textsOf([datasets ?? null].flat()) };
}
