/** The `pageInfo` fields that a page must select for pagination. */
interface WalkablePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The connection in an operation's data: the only object with `pageInfo { hasNextPage endCursor }`, at any depth, but
 * not inside a list. `never` if there is none or more than one.
 */
export type ConnectionIn<Data> = Data extends readonly unknown[]
  ? never
  : Data extends WalkablePage
    ? Data
    : Data extends object
      ? IsUnion<KeysToConnections<Data>> extends true
        ? never
        : ConnectionIn<Data[KeysToConnections<Data>]>
      : never;

type KeysToConnections<Data extends object> = {
  [Key in keyof Data]-?: [ConnectionIn<Data[Key]>] extends [never] ? never : Key;
}[keyof Data];

type IsUnion<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? false : true) : never;

/** Accepts operations that can be paginated; explains the problem with others. */
export type Walkable<Data, Variables> = [ConnectionIn<Data>] extends [never]
  ? { readonly problem: "The operation needs exactly one connection with `pageInfo { hasNextPage endCursor }`." }
  : Variables extends { readonly after?: string | null | undefined }
    ? unknown
    : { readonly problem: "The operation needs a variable `$after: String`, passed to its connection." };

/** The options of a pagination. */
export interface PaginateOptions {
  /** Aborts the pagination with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * The number of pages to prefetch: 1 by default, 0 for none. There is never more than one pending request, since the
   * cursor of a page comes with the page before it.
   */
  readonly ahead?: number;
}

/** Loads the page after this cursor, or the first. */
type Load = (after: string | null, signal: AbortSignal) => Promise<unknown>;

/** Yields every page of a list, in order. Leaving the loop aborts the pending request. */
export async function* walkPages(
  load: Load,
  { signal, ahead = 1 }: PaginateOptions,
): AsyncGenerator<WalkablePage, void, undefined> {
  if (!Number.isInteger(ahead) || ahead < 0) {
    throw new RangeError("`ahead` must be a whole number of pages, 0 or more.");
  }
  const left = new AbortController();
  const either = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const pageBehind = async (cursor: string | null) => connectionIn(await load(cursor, either));
  const following = async (previous: Promise<WalkablePage | null>) => {
    const cursor = cursorBehind(await previous);
    if (cursor === null) return null;
    const page = await pageBehind(cursor);
    if (page?.pageInfo.endCursor === cursor) {
      throw new TypeError("The same page came twice. Does the operation pass `$after` to its connection?");
    }
    return page;
  };

  let last: Promise<WalkablePage | null> | undefined;
  const fetched: Promise<WalkablePage | null>[] = [];
  try {
    for (;;) {
      while (fetched.length <= ahead) {
        last = last ? following(last) : pageBehind(null);
        // An error is thrown when the page is due.
        last.catch(() => {});
        fetched.push(last);
      }
      const page = await fetched.shift();
      if (!page) return;
      yield page;
    }
  } finally {
    left.abort();
  }
}

function cursorBehind(page: WalkablePage | null): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

/** The connection in a response; null if the object that it belongs to does not exist. */
function connectionIn(data: unknown): WalkablePage | null {
  const [connection, another] = connectionsIn(data);
  if (another) throw new TypeError("The operation has more than one connection with `pageInfo`: walk them one by one.");
  return connection ?? null;
}

function connectionsIn(value: unknown): WalkablePage[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return isPage(value) ? [value] : Object.values(value).flatMap(connectionsIn);
}

function isPage(value: object): value is WalkablePage {
  if (!("pageInfo" in value) || typeof value.pageInfo !== "object" || value.pageInfo === null) return false;
  return "hasNextPage" in value.pageInfo && "endCursor" in value.pageInfo;
}
