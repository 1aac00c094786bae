import { scaleUtc } from "d3-scale";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useWidth } from "../../charts/use-width";
import { Lanes, placeLanes } from "./Lanes";
import { STRIP_HEIGHT, Strip } from "./Strip";
import type { Lane, Span } from "./spans";
import { moved, type Window, within, zoomed } from "./window";

interface TimelineChartProps {
  readonly spans: readonly Span[];
  readonly lanes: readonly Lane[];
  readonly whole: Window;
  readonly window: Window;
  readonly onWindow: (window: Window) => void;
}

const STEPS: Readonly<Record<string, (window: Window) => Window>> = {
  "+": (window) => zoomed(window, 0.5),
  "-": (window) => zoomed(window, 2),
  ArrowLeft: (window) => moved(window, -0.25),
  ArrowRight: (window) => moved(window, 0.25),
};

/** The timeline with its controls: keys, buttons, the wheel with Ctrl or ⌘, and the overview strip below. */
export function TimelineChart({ spans, lanes, whole, window, onWindow }: TimelineChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const scale = useMemo(() => scaleUtc([window.start, window.end], [0, width]), [window, width]);
  const { places, height } = useMemo(
    () => placeLanes(lanes, scaleUtc([whole.start, whole.end], [0, width])),
    [lanes, whole, width],
  );
  const show = (next: Window) => onWindow(within(whole, next));
  useZoomWheel(place, (factor, x) => show(zoomed(window, factor, scale.invert(x).getTime())));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "=" ? STEPS["+"] : STEPS[event.key];
    if (event.key === "0") show(whole);
    else if (step) show(step(window));
    else return;
    event.preventDefault();
  };
  const buttons = { "Zoom in": "+", "Zoom out": "-", Earlier: "ArrowLeft", Later: "ArrowRight" };
  return (
    <div>
      <div className="zoom-bar">
        {Object.entries(buttons).map(([name, key]) => (
          <button key={key} type="button" className="button" onClick={() => show(STEPS[key]?.(window) ?? window)}>
            {name}
          </button>
        ))}
        <button type="button" className="button" onClick={() => show(whole)}>
          Show all
        </button>
      </div>
      <section
        ref={place}
        className="timeline-drawing"
        aria-label="Timeline. Plus and minus zoom, arrow keys move, 0 shows all."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it handles keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        style={{ minHeight: height + STRIP_HEIGHT + 32 }}
      >
        {width > 0 && (
          <>
            <Lanes lanes={places} height={height} scale={scale} width={width} />
            <Strip spans={spans} whole={whole} window={window} width={width} onWindow={show} />
          </>
        )}
      </section>
    </div>
  );
}

/** Calls back when the wheel turns with Ctrl or ⌘, with the zoom factor and the pixels from the left edge. */
function useZoomWheel(
  place: React.RefObject<HTMLDivElement | null>,
  onZoom: (factor: number, x: number) => void,
): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      // The wheel without Ctrl or ⌘ scrolls the page.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(2 ** (event.deltaY / 250), event.clientX - element.getBoundingClientRect().left);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [place]);
}
