import type { SelectedField } from "../request/selection.js";

/** The columns that each field of an object type needs, by type and field. Other columns are always read. */
export type ColumnsOfFields<Column extends string = string> = Readonly<
  Record<string, Readonly<Record<string, readonly Column[]>>>
>;

/**
 * The columns of a query that the selected fields need. A field that is not in `columns` needs all of them.
 *
 * @param names the columns of the query
 */
export function neededColumns(
  names: readonly string[],
  selected: readonly SelectedField[],
  columns: ColumnsOfFields,
): Set<string> {
  const ofFields = new Set(Object.values(columns).flatMap((fields) => Object.values(fields).flat()));
  const needed = new Set(names.filter((name) => !ofFields.has(name)));
  for (const { name: field, types } of selected) {
    for (const type of types) {
      for (const name of columns[type]?.[field] ?? names) needed.add(name);
    }
  }
  return needed;
}
