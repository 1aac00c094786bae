import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * How wide an element is, in whole pixels; 0 while it is not shown. Measured before the first painting and whenever it
 * changes, always as it is at that moment: what an observer tells is as old as its last turn, and on a busy machine the
 * place may have got its rules or its scroll bar since.
 */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
