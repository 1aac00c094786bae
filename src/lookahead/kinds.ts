import type { Kysely, RawBuilder } from "kysely";
import type { DB } from "../generated/db.js";
import type { Selection } from "../request/selection.js";
import { joinSelected, type Query } from "./join.js";
import type { Relating } from "./related.js";
import type { JoinedValue, Relation } from "./relation.js";

/** A field with a list of objects, without arguments or with those that the list takes. */
export function toMany<Columns extends object, Row extends object, Args extends object>(
  from: string,
  { query, row, columns: columnsOf, takes = hasNone }: RelatingBy<Args, Columns, Row>,
): Relation {
  return {
    from,
    accepts: ({ args }) => takes(args as Args),
    join(db, key, { args, selection }, depth) {
      const asked = { node: selection.fields, columns: columnsOf };
      const joined = joinSelected(db, query(db, key, args as Args), asked, depth);
      const read = (value: unknown) =>
        joined.read(value).map((columns) => {
          const node = row(columns);
          joined.attach(columns, { node });
          return node;
        });
      return { value: joined.json, read };
    },
  };
}

/** How to read the objects that belong to another one, by its key and the arguments of the field. */
interface RelatingBy<Args, Columns, Row> extends Omit<Relating<Columns, Row>, "query"> {
  readonly query: (db: Kysely<DB>, key: RawBuilder<string>, args: Args) => Query<Columns>;
  /** Whether the list with these arguments can be joined; otherwise its resolver reads it or reports the error. */
  readonly takes?: (args: Args) => boolean;
}

function hasNone(args: object): boolean {
  return Object.keys(args).length === 0;
}

/** A field with at most one object. Its query returns at most one row, so it needs no array. */
export function toOne<Columns extends object, Row extends object>(
  from: string,
  { query, row, columns: columnsOf }: Relating<Columns, Row>,
): Relation {
  return {
    from,
    accepts: ({ args }) => hasNone(args),
    join(db, key, { selection }, depth) {
      const joined = joinSelected(db, query(db, key), { node: selection.fields, columns: columnsOf }, depth);
      const read = (value: unknown) => {
        const columns = joined.readOne(value);
        if (!columns) return null;
        const node = row(columns);
        joined.attach(columns, { node });
        return node;
      };
      return { value: joined.jsonOfOne, read };
    },
  };
}

/** A field with a page of a list. If the count is selected, the field is left to its resolver. */
export function toPage(from: string, list: JoinablePage): Relation {
  return {
    from,
    accepts: ({ args, selection }) => !selection.fields.some(({ name }) => name === "totalCount") && list.takes(args),
    join: (db, key, { args, selection }, depth) => list.join(db, args, key, selection, depth),
  };
}

/** A list of which the page of one parent can be joined to the parent's row. */
export interface JoinablePage<Args extends object = object> {
  /** Whether the page with these arguments can be joined; otherwise its resolver reads it or reports the error. */
  takes(args: Args): boolean;
  join(db: Kysely<DB>, args: Args, parent: RawBuilder<string>, selection: Selection, depth: number): JoinedValue;
}
