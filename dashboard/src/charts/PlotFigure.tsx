import type { PlotOptions } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { useWidth } from "./use-width";

interface PlotFigureProps {
  /** What is drawn, for a width in pixels. The marks come from the library, which is loaded when the first chart is. */
  readonly options: (plot: typeof import("@observablehq/plot"), width: number) => PlotOptions;
  /** In pixels, for a width: the place that is kept for it. */
  readonly height: number | ((width: number) => number);
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

/** A chart that is as wide as its place. */
export function PlotFigure({ options, height: heightOf, label }: PlotFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const height = typeof heightOf === "number" ? heightOf : heightOf(width);

  useEffect(() => {
    let isShown = true;
    const element = place.current;
    if (!element || width === 0) return;
    import("@observablehq/plot").then((plot) => {
      if (!isShown) return;
      const drawing = plot.plot({ width, height, ...options(plot, width) });
      drawing.setAttribute("role", "img");
      drawing.setAttribute("aria-label", label);
      // The whole has a name; its parts are not read out, and may not have one.
      for (const part of drawing.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
      element.replaceChildren(drawing);
    });
    return () => {
      isShown = false;
    };
  }, [options, width, height, label]);

  return <div className="plot" ref={place} style={{ minHeight: height }} />;
}
