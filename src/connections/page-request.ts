import { BadUserInput } from "../errors/errors.js";
import { type Cursor, readCursor } from "./cursor.js";

/** The maximum number of entries that a field returns. */
export const MAX_PAGE_SIZE = 100;
/** The number of entries that a field returns by default. */
export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of a connection as an operation gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The part of a list to read. */
export interface PageRequest {
  /** The number of entries. */
  readonly size: number;
  /** Whether entries are counted from the end. */
  readonly fromEnd: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

/**
 * Validates a connection's arguments.
 *
 * @param list what the list contains and its sort key, as in `writeCursor`
 * @throws {BadUserInput} naming the argument, on a size out of bounds, `first` together with `last`, or a cursor of
 *   another list
 */
export function pageRequest(args: PageArguments, list: string): PageRequest {
  const first = checkedSize("first", args.first);
  const last = checkedSize("last", args.last);
  if (first !== null && last !== null) {
    throw new BadUserInput("Give either `first` or `last`, not both.", ["last"]);
  }
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    fromEnd: last !== null,
    after: args.after == null ? null : readCursor("after", args.after, list),
    before: args.before == null ? null : readCursor("before", args.before, list),
  };
}

function checkedSize(argument: "first" | "last", size: number | null | undefined): number | null {
  if (size === null || size === undefined) return null;
  if (size < 0) throw new BadUserInput(`\`${argument}\` must not be negative: ${size}.`, [argument]);
  if (size > MAX_PAGE_SIZE) {
    throw new BadUserInput(
      `\`${argument}\` must be at most ${MAX_PAGE_SIZE}: ${size}. Fetch more page by page, with \`after\` or \`before\`.`,
      [argument],
    );
  }
  return size;
}
