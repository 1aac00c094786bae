import type { PlotOptions } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { usePagePart } from "../api/use-page-part";
import { Failure } from "../parts/Failure";
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
  const { data: plot, error } = usePagePart("plot", () => import("@observablehq/plot"));

  useEffect(() => {
    const element = place.current;
    if (!element || !plot || width === 0) return;
    const drawing = plot.plot({ width, height, ...options(plot, width) });
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", label);
    // The whole has a name; its parts are not read out, and may not have one.
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
