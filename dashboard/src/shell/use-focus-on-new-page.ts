import { type ParsedLocation, useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";

/**
 * Moves the focus to the heading of a page that one comes to, so that it is read out and the keys go on from there; to the
 * place of the page until the heading has come. A view that is narrowed down stays where it is.
 */
export function useFocusOnNewPage(place: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    let stopWaiting = () => {};
    const unsubscribe = router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
      const main = place.current;
      // Where one begins, the browser has the focus where it should be.
      if (!main || !fromLocation || pageOf(fromLocation) === pageOf(toLocation)) return;
      stopWaiting();
      main.focus({ preventScroll: true });
      stopWaiting = whenHeaded(main, (heading) => {
        // Not if the reader has gone on meanwhile, as to the search.
        if (document.activeElement === main) focusOn(heading);
      });
    });
    return () => {
      stopWaiting();
      unsubscribe();
    };
  }, [router, place]);
}

/** What tells pages apart: other words that are searched for make another page, other filters do not. */
function pageOf({ pathname, search }: ParsedLocation): string {
  return `${pathname}?${"q" in search ? search.q : ""}`;
}

/** Calls with a page's heading as soon as there is one, and not the one of the page before. */
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
