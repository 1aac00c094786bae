import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Returns an element's width, in whole pixels; 0 before it is laid out. Measured before the first paint and after every
 * resize. It reads the current width instead of the observer's, which may be outdated on a busy machine: styles or a
 * scroll bar may have arrived since.
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
