import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";

/**
 * Moves the focus to the heading of a new page, so that screen readers announce it and keyboard navigation continues
 * there; until the heading exists, to the page's container. A change of filters does not move the focus.
 */
export function useFocusOnNewPage(place: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    let stopWaiting = () => {};
    const unsubscribe = router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
      const main = place.current;
      // On the first page, the browser's own focus is the right one.
      if (!main || !fromLocation || pageOf(fromLocation) === pageOf(toLocation)) return;
      stopWaiting();
      main.focus({ preventScroll: true });
      stopWaiting = whenHeaded(main, (heading) => {
        // Not if the reader has moved the focus meanwhile, for example to the search field.
        if (document.activeElement === main) focusOn(heading);
      });
    });
    return () => {
      stopWaiting();
      unsubscribe();
    };
  }, [router, place]);
}

/** Identifies a page: a different search query is a different page, different filters are not. */
function pageOf({ pathname, search }: ParsedLocation): string {
  return `${pathname}?${"q" in search ? search.q : ""}`;
}

/** Calls back with the page's heading as soon as it exists; ignores those of the previous page and of placeholders. */
function whenHeaded(main: HTMLElement, onHeading: (heading: HTMLElement) => void): () => void {
  const observer = new MutationObserver(look);
  function look(): boolean {
    const heading = main.querySelector<HTMLElement>("h1:not(.is-stale h1, .placeholder h1)");
    if (!heading) return false;
    observer.disconnect();
    onHeading(heading);
    return true;
  }
  if (!look()) observer.observe(main, { childList: true, subtree: true, attributeFilter: ["class"] });
  return () => observer.disconnect();
}

function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
