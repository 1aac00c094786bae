import type { PageArguments } from "./page-request.js";
import type { PagedField } from "./paged.js";

/** A resolver that picks one of several paged lists by its arguments. */
export function chosen<Args extends PageArguments, Node, Extra>(
  listFor: (args: Args) => PagedField<Args, Node, Extra>,
): PagedField<Args, Node, Extra> {
  const field: PagedField<Args, Node, Extra> = Object.assign(
    (...[context, args, parent]: Parameters<PagedField<Args, Node, Extra>>) => listFor(args)(context, args, parent),
    {
      takes: (args: Args) => listFor(args).takes(args),
      join: (...[db, args, ...rest]: Parameters<PagedField<Args, Node, Extra>["join"]>) =>
        listFor(args).join(db, args, ...rest),
    },
  );
  return field;
}
