import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { DB } from "../generated/db.js";
import type { Joined } from "./join.js";

/** How many statements are remembered of a list or a look-up, and how many characters: filters may make long ones. */
const REMEMBERED = { max: 200, maxSize: 1_000_000 };

/**
 * The server cannot know how many keys an array will have when it plans a statement, so that it plans one for few keys anew
 * each time. So many keys at most are given one by one: the statement for each number of them is planned once.
 */
const FEW = 3;

/** Stands in a remembered statement for the key, or the array of keys, of one execution; with a place, for one of them. */
class Given {
  constructor(readonly place: number | null) {}
}

interface Remembered<Columns> {
  readonly compiled: CompiledQuery;
  readonly attach: Joined<Columns>["attach"];
}

/** The statements of a list or a look-up: made once for what is asked, and executed with whatever keys it is asked for. */
export class Statements<Columns extends object> {
  readonly #remembered = new LRUCache<string, Remembered<Columns>>({
    ...REMEMBERED,
    sizeCalculation: ({ compiled }, asked) => compiled.sql.length + asked.length,
  });

  /**
   * @param asked the same for what has the same statement
   * @param make makes the statement; `given` stands for the key or keys
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
      // Names are translated where the whole statement is compiled.
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

/** The rows of each of many parents, whose key stands in them as `parent.key`. The nested loop over the parents keeps the order of each one's rows. */
export function forEachParent<Columns>(parents: RawBuilder<string>, rows: RawBuilder<Columns>): RawBuilder<Columns> {
  return sql`select parent.key as ${sql.ref("parentKey")}, entry.*
    from unnest(${parents}::text[]) as parent (key), lateral (${rows}) as entry`;
}
