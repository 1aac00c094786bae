import { select } from "d3-selection";
import { type ZoomBehavior, zoom } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "react";
import { useWidth } from "../../charts/use-width";
import { countText } from "../../locale";
import { labelled, numbered, type Point } from "./label-places";
import { keyHeight, NetworkKey } from "./NetworkKey";
import { type Network, type Place, placed, type Tie } from "./network-graph";

interface NetworkDrawingProps {
  readonly network: Network;
  /** The id of the central actor. */
  readonly center: string;
  /** The id of the selected actor or tie. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const NETWORK_HEIGHT = 560;
const MARGIN = 60;
const FEW = 6;
/** Above this number, ties are hard to tell apart: only those of the selected actor are prominent. */
const MANY = 80;

/** The types of actors, with their colours. */
export const ACTOR_LEGEND = [
  { label: "Countries", color: "var(--country)", type: "Country" },
  { label: "People", color: "var(--person)", type: "Person" },
  { label: "Organisations", color: "var(--organization)", type: "Organization" },
] as const;

/** Actors as dots, with a line between those that share records: the more records, the thicker. */
export function NetworkDrawing({ network, center, chosen, onChoose }: NetworkDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const places = usePlaces(network);
  const at = useMemo(() => fitted(places, center, width), [places, center, width]);
  const { svg, transform, zoomBy } = useZoom(width);
  const strongest = Math.max(1, ...network.ties.map(({ count }) => count));
  const points = pointsOf(network, at, center, transform);
  const found = new Map(points.map((point) => [point.member.actor.id, point]));
  const font = svg.current ? getComputedStyle(svg.current).font : "";
  // Computed without zoom, so that numbers stay the same while zooming.
  const numbers = numbered(pointsOf(network, at, center, WHOLE), width, font);
  const labels = labelled(points, width, font, (id) => numbers.get(id));
  const height = NETWORK_HEIGHT + keyHeight(numbers.size, width);
  return (
    <div
      className={network.ties.length > MANY ? "network-drawing is-dense" : "network-drawing"}
      ref={place}
      style={{ height }}
    >
      <svg
        data-drawing=""
        ref={svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Network of ${network.members.length} actors and ${network.ties.length} connections. The table below contains the same data.`}
      >
        {network.ties.map(({ id, ends, count }) => {
          const [one, other] = [found.get(ends[0].id), found.get(ends[1].id)];
          if (!one || !other) return null;
          const line = { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table has a button for each, for keyboard use
            <g key={id} className={tieClass(id, ends, chosen)} onClick={() => onChoose(id)}>
              <line {...line} strokeWidth={1 + 5 * Math.sqrt(count / strongest)} />
              <line {...line} className="reach" />
              <title>{`${ends[0].name} and ${ends[1].name}: ${countText(count, "record")}`}</title>
            </g>
          );
        })}
        {points.map(({ member: { actor }, x, y, radius, isCenter }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <g
            key={actor.id}
            transform={`translate(${x} ${y})`}
            className={actor.id === chosen || isCenter ? "member is-chosen" : "member"}
            onClick={() => onChoose(actor.id)}
          >
            <circle r={radius} fill={ACTOR_LEGEND.find(({ type }) => type === actor.__typename)?.color} />
            <title>{actor.name}</title>
          </g>
        ))}
        {points.map(({ member: { actor }, isCenter }) => {
          const label = labels.get(actor.id);
          return (
            label && (
              <text
                key={actor.id}
                x={label.x}
                y={label.y}
                textAnchor="middle"
                className={actor.id === chosen || isCenter ? "member-name is-chosen" : "member-name"}
              >
                {label.text}
              </text>
            )
          );
        })}
        <NetworkKey
          entries={[...numbers].map(([id, number]) => ({
            id,
            number,
            name: found.get(id)?.member.actor.name ?? "",
          }))}
          top={NETWORK_HEIGHT}
          width={width}
          chosen={chosen}
          onChoose={onChoose}
        />
      </svg>
      <div className="zoom-bar">
        <button type="button" className="button" onClick={() => zoomBy(1.5)} aria-label="Zoom in">
          +
        </button>
        <button type="button" className="button" onClick={() => zoomBy(1 / 1.5)} aria-label="Zoom out">
          −
        </button>
      </div>
    </div>
  );
}

/** The positions of a network's members. When the network changes, the layout starts from the previous positions. */
function usePlaces(network: Network): ReadonlyMap<string, Place> {
  const [drawn, setDrawn] = useState(() => ({ network, places: placed(network, new Map()) }));
  if (drawn.network === network) return drawn.places;
  const places = placed(network, drawn.places);
  setDrawn({ network, places });
  return places;
}

function tieClass(id: string, ends: Tie["ends"], chosen: string | undefined): string {
  if (id === chosen) return "tie is-chosen";
  return ends.some((actor) => actor.id === chosen) ? "tie is-near" : "tie";
}

interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The initial view: neither moved nor zoomed. */
const WHOLE: Transform = { x: 0, y: 0, k: 1 };

/** Returns the members' positions in the moved and zoomed drawing, and their radii: the more records, the larger. */
function pointsOf(
  { members }: Network,
  at: ReadonlyMap<string, Place>,
  center: string,
  { x, y, k }: Transform,
): Point[] {
  const heaviest = Math.max(1, ...members.map(({ weight }) => weight));
  return members.flatMap((member) => {
    const place = at.get(member.actor.id);
    if (!place) return [];
    const radius = 4 + 12 * Math.sqrt(member.weight / heaviest);
    return [{ member, x: x + place.x * k, y: y + place.y * k, radius, isCenter: member.actor.id === center }];
  });
}

/** Scales positions to the drawing, with the central actor in the middle. A small network stays compact. */
function fitted(places: ReadonlyMap<string, Place>, center: string, width: number): Map<string, Place> {
  const middle = places.get(center) ?? { x: 0, y: 0 };
  const all = [...places.values()];
  const reach = (axis: "x" | "y") => Math.max(1e-6, ...all.map((place) => Math.abs(place[axis] - middle[axis])));
  const room = (length: number) => Math.max(0, length / 2 - MARGIN) * (all.length < FEW ? 0.6 : 1);
  const [scaleX, scaleY] = [room(width) / reach("x"), room(NETWORK_HEIGHT) / reach("y")];
  // The layout may be stretched to fit the drawing, but only to a limited degree.
  const most = 1.8 * Math.min(scaleX, scaleY);
  const place = ({ x, y }: Place) => ({
    x: width / 2 + (x - middle.x) * Math.min(scaleX, most),
    y: NETWORK_HEIGHT / 2 + (y - middle.y) * Math.min(scaleY, most),
  });
  return new Map([...places].map(([id, at]) => [id, place(at)]));
}

/** Moves by dragging; zooms by pinching, by the wheel with Ctrl or ⌘, and by `zoomBy`. */
function useZoom(width: number) {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const [transform, setTransform] = useState(WHOLE);
  useEffect(() => {
    if (!svg.current) return;
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.5, 8])
      .extent([
        [0, 0],
        [width, NETWORK_HEIGHT],
      ])
      // The wheel without Ctrl or ⌘ scrolls the page, and so does a single finger.
      .filter((event: MouseEvent | TouchEvent) =>
        event.type === "wheel" ? event.ctrlKey || event.metaKey : !("touches" in event) || event.touches.length > 1,
      )
      .on("zoom", (event: { transform: Transform }) => {
        const { x, y, k } = event.transform;
        setTransform({ x, y, k });
      });
    behaviour.current = made;
    select(svg.current).call(made);
  }, [width]);
  const zoomBy = (factor: number) => {
    if (svg.current) behaviour.current?.scaleBy(select(svg.current), factor);
  };
  return { svg, transform, zoomBy };
}
