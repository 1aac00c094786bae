import { BadUserInput } from "../errors/errors.js";
import { type Cursor, readCursor } from "./cursor.js";

/** The most entries that one field returns. */
export const MAX_PAGE_SIZE = 100;
/** How many entries a field returns where the operation does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of a connection as an operation gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which part of a list to read. */
export interface PageRequest {
  /** How many entries. */
  readonly size: number;
  /** Whether the entries are counted from the end. */
  readonly fromEnd: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

/**
 * Checks a connection's arguments.
 *
 * @param list what the list holds and is sorted by, as cursors carry it
 * @throws {BadUserInput} that names the argument, on sizes out of bounds, on `first` together with `last`, and on cursors
 *   that this list did not give
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
      `\`${argument}\` must be at most ${MAX_PAGE_SIZE}: ${size}. Ask for more page by page, with \`after\` or \`before\`.`,
      [argument],
    );
  }
  return size;
}
