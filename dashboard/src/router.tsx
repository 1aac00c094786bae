import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  parseSearchWith,
  stringifySearchWith,
} from "@tanstack/react-router";
import { readFilters } from "./filters/filters";
import { PageLoading } from "./parts/PageLoading";
import { Broken } from "./shell/Broken";
import { NotFound } from "./shell/NotFound";
import { Shell } from "./shell/Shell";
import { Overview } from "./views/overview/Overview";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** The address stores a view's filters, so that the view can be shared. */
const filtered = { validateSearch: readFilters };

/** Shows "page not found" unless all of these have the form of a country code. */
function expectCodes(...codes: readonly string[]): void {
  if (!codes.every((code) => /^[a-z]{2}$/i.test(code))) throw notFound();
}

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: Overview, ...filtered }),
  createRoute({
    getParentRoute: () => root,
    path: "/country/$code",
    beforeLoad: ({ params: { code } }) => expectCodes(code),
    component: lazyRouteComponent(() => import("./views/country/CountryPage"), "CountryPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/relation/$one/$other",
    beforeLoad: ({ params: { one, other } }) => {
      expectCodes(one, other);
      if (one.toUpperCase() === other.toUpperCase()) throw notFound();
    },
    component: lazyRouteComponent(() => import("./views/relation/RelationPage"), "RelationPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/timeline",
    component: lazyRouteComponent(() => import("./views/timeline/TimelinePage"), "TimelinePage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/network",
    component: lazyRouteComponent(() => import("./views/network/NetworkPage"), "NetworkPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/allegations",
    component: lazyRouteComponent(() => import("./views/allegations/AllegationsPage"), "AllegationsPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/person/$id",
    component: lazyRouteComponent(() => import("./views/actor/PersonPage"), "PersonPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/organization/$id",
    component: lazyRouteComponent(() => import("./views/actor/OrganizationPage"), "OrganizationPage"),
    ...filtered,
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/record/$id",
    component: lazyRouteComponent(() => import("./views/record/RecordPage"), "RecordPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/source/$id",
    component: lazyRouteComponent(() => import("./views/source/SourcePage"), "SourcePage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/search",
    component: lazyRouteComponent(() => import("./views/search/SearchPage"), "SearchPage"),
    validateSearch: ({ q }: Record<string, unknown>) => ({ q: String(q ?? "") }),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: "intent",
  defaultErrorComponent: Broken,
  defaultPendingComponent: PageLoading,
  scrollRestoration: true,
  // Keeps addresses readable: `from=1950`, without the quotation marks that the router adds by default.
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
