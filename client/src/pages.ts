/** What a page must select of its `pageInfo` for the walk to go on. */
interface WalkablePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The connection in an operation's data: the one object that has `pageInfo { hasNextPage endCursor }`, at any depth, but
 * not inside a list. Never, where there is none or more than one.
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

/** Accepts operations that can be walked; says of others why they cannot. */
export type Walkable<Data, Variables> = [ConnectionIn<Data>] extends [never]
  ? { readonly problem: "The operation needs exactly one connection with `pageInfo { hasNextPage endCursor }`." }
  : Variables extends { readonly after?: string | null | undefined }
    ? unknown
    : { readonly problem: "The operation needs a variable `$after: String`, handed to its connection." };

/** How a list is walked. */
export interface PaginateOptions {
  /** Ends the walk, with its reason. */
  readonly signal?: AbortSignal;
  /**
   * How many pages may be fetched before they are asked for: 1 by default, 0 for none. A page's cursor stands on the page
   * before it, so that never more than one request is under way.
   */
  readonly ahead?: number;
}

/** Asks for one page: the one behind this cursor, or the first. */
type Load = (after: string | null, signal: AbortSignal) => Promise<unknown>;

/** Every page of a list, in order. Leaving the loop ends the request that is under way. */
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
      throw new TypeError("The same page came twice. Does the operation hand `$after` to its connection?");
    }
    return page;
  };

  let last: Promise<WalkablePage | null> | undefined;
  const fetched: Promise<WalkablePage | null>[] = [];
  try {
    for (;;) {
      while (fetched.length <= ahead) {
        last = last ? following(last) : pageBehind(null);
        // A failure is reported when it is the page's turn.
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

/** The connection in an answer; null where what it belongs to is not there. */
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
