import { type BrushBehavior, brushX, type D3BrushEvent } from "d3-brush";
import { type ScaleTime, scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { useEffect, useMemo, useRef } from "react";
import type { Span } from "./spans";
import type { Window } from "./window";

interface StripProps {
  readonly spans: readonly Span[];
  readonly whole: Window;
  readonly window: Window;
  /** In pixels. */
  readonly width: number;
  readonly onWindow: (window: Window) => void;
}

export const STRIP_HEIGHT = 44;
const BIN = 4;

/** The density of records over the whole time, with a frame around the visible period that can be moved and redrawn. */
export function Strip({ spans, whole, window, width, onWindow }: StripProps) {
  const place = useRef<SVGGElement>(null);
  const brush = useRef<BrushBehavior<unknown>>(null);
  const scale = useMemo(() => scaleUtc([whole.start, whole.end], [0, width]), [whole, width]);
  const latest = useRef(onWindow);
  latest.current = onWindow;

  useEffect(() => {
    if (!place.current) return;
    const made = brushX()
      .extent([
        [0, 0],
        [width, STRIP_HEIGHT],
      ])
      .on("brush end", ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        // Only react to the reader, not to changes of the address.
        if (!sourceEvent) return;
        if (!selection) return latest.current(whole);
        const [left, right] = selection as [number, number];
        latest.current({ start: scale.invert(left).getTime(), end: scale.invert(right).getTime() });
      });
    brush.current = made;
    select<SVGGElement, unknown>(place.current).call(made);
  }, [scale, whole, width]);

  useEffect(() => {
    if (!place.current || !brush.current) return;
    select<SVGGElement, unknown>(place.current).call(brush.current.move, [scale(window.start), scale(window.end)]);
  }, [scale, window]);

  return (
    <svg className="strip" width={width} height={STRIP_HEIGHT} aria-hidden="true">
      <path d={density(spans, scale, width)} className="density" />
      <g ref={place} />
    </svg>
  );
}

/** Returns a histogram of the middles of all dates, as one path. */
function density(spans: readonly Span[], scale: ScaleTime<number, number>, width: number): string {
  const bins = new Array<number>(Math.ceil(width / BIN) + 1).fill(0);
  for (const { start, end } of spans) {
    const bin = Math.max(0, Math.floor(scale((start + end) / 2) / BIN));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...bins);
  return bins
    .map((count, index) => {
      const height = count === 0 ? 0 : Math.max(2, (count / most) * (STRIP_HEIGHT - 6));
      return `M${index * BIN} ${STRIP_HEIGHT}v${-height}h${BIN - 1}v${height}z`;
    })
    .join("");
}
