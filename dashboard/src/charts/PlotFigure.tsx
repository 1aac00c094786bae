import type { PlotOptions } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { usePagePart } from "../api/use-page-part";
import { Failure } from "../parts/Failure";
import { useWidth } from "./use-width";

interface PlotFigureProps {
  /** Returns the plot's options for a width in pixels. The library is passed in, since it is loaded on first use. */
  readonly options: (plot: typeof import("@observablehq/plot"), width: number) => PlotOptions;
  /** In pixels, or computed from the width. Reserved until the chart is drawn. */
  readonly height: number | ((width: number) => number);
  /** The text alternative. */
  readonly label: string;
}

/** A chart that fills the width of its container. */
export function PlotFigure({ options, height: heightOf, label }: PlotFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const height = typeof heightOf === "number" ? heightOf : heightOf(width);
  const { data: plot, error } = usePagePart("plot", () => import("@observablehq/plot"));

  useEffect(() => {
    const element = place.current;
    if (!element || !plot || width === 0) return;
    const drawing = plot.plot({ width, height, ...options(plot, width) });
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", label);
    // The drawing is one image to screen readers; ARIA does not allow labels on its groups.
    for (const part of drawing.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
    element.replaceChildren(drawing);
  }, [plot, options, width, height, label]);

  return (
    <>
      {error && <Failure error={error} heading="h2" />}
      <div className="plot" ref={place} style={{ minHeight: error ? 0 : height }} />
    </>
  );
}
