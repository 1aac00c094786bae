import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { DB } from "../generated/db.js";
import type { Joined } from "./join.js";

/** The maximum number of statements cached for a list or a look-up, and of their characters: filters may be long. */
const REMEMBERED = { max: 200, maxSize: 1_000_000 };

/**
 * When the server plans a statement, it cannot know the length of an array, so it replans statements with few keys each
 * time. Up to this many keys are passed one by one, so that the statement for each number of keys is planned once.
 */
const FEW = 3;

/** A placeholder in a cached statement for the key or array of keys of an execution, or for the key at `place`. */
class Given {
  constructor(readonly place: number | null) {}
}

interface Remembered<Columns> {
  readonly compiled: CompiledQuery;
  readonly attach: Joined<Columns>["attach"];
}

/** The statements of a list or a look-up, which are compiled once per selection and executed with any keys. */
export class Statements<Columns extends object> {
  readonly #remembered = new LRUCache<string, Remembered<Columns>>({
    ...REMEMBERED,
    sizeCalculation: ({ compiled }, asked) => compiled.sql.length + asked.length,
  });

  /**
   * @param asked a text that is equal for equal statements
   * @param make creates the statement; its `given` is the placeholder for the key or keys
   * @param given the key or keys
   */
  async execute(
    db: Kysely<DB>,
    asked: string,
    make: (db: Kysely<DB>, given: RawBuilder<string>) => Pick<Joined<Columns>, "rows" | "attach">,
    given: string | readonly string[],
  ): Promise<{ rows: (Columns & { parentKey?: string })[]; attach: Joined<Columns>["attach"] }> {
    const few = typeof given !== "string" && given.length <= FEW ? given : null;
    const place = few ? `${few.length} ${asked}` : asked;
    let statement = this.#remembered.get(place);
    if (!statement) {
      const each = few?.map((_, number) => sql`${new Given(number)}`);
      // Names are translated when the whole statement is compiled.
      const { rows, attach } = make(
        db.withoutPlugins(),
        each ? sql`array[${sql.join(each)}]` : sql`${new Given(null)}`,
      );
      statement = { compiled: rows.compile(db), attach };
      this.#remembered.set(place, statement);
    }
    const { compiled, attach } = statement;
    const parameters = compiled.parameters.map((value) => {
      if (!(value instanceof Given)) return value;
      return value.place === null ? given : given[value.place];
    });
    const { rows } = await db.executeQuery<Columns & { parentKey?: string }>({ ...compiled, parameters });
    return { rows, attach };
  }
}

/** The rows of each parent, which refer to its key as `parent.key`. The nested loop keeps their order within each parent. */
export function forEachParent<Columns>(parents: RawBuilder<string>, rows: RawBuilder<Columns>): RawBuilder<Columns> {
  return sql`select parent.key as ${sql.ref("parentKey")}, entry.*
    from unnest(${parents}::text[]) as parent (key), lateral (${rows}) as entry`;
}
