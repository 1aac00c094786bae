import { useNavigate } from "@tanstack/react-router";
import type { ScaleTime } from "d3-scale";
import { useState } from "react";
import { numberText } from "../../locale";
import { KIND_STYLES, kindOf } from "../../records/kinds";
import { type Lane, rowsOf, type Span } from "./spans";
import { ticksOf } from "./ticks";

interface LanesProps {
  readonly lanes: readonly PlacedLane[];
  /** The height of the whole drawing, in pixels. */
  readonly height: number;
  readonly scale: ScaleTime<number, number>;
  /** In pixels. */
  readonly width: number;
}

const AXIS = 24;
const NAME = 22;
/** The maximum height of a lane's marks. */
const MOST_ROOM = 98;
const THICKEST = 12;
/** The minimum width of a mark, so that a single day is visible; smaller if there are many marks. */
const THINNEST = 6;
const THINNEST_OF_MANY = 3;
const MANY = 200;

/** The distance between rows of marks, if there is room. */
const ROW = THICKEST + 2;

/** A lane with its position. */
interface PlacedLane extends Lane {
  readonly top: number;
  /** The height of its marks. */
  readonly room: number;
}

/** Stacks the lanes. Each has the height that it needs without zoom, so that nothing shifts while zooming. */
export function placeLanes(lanes: readonly Lane[], whole: ScaleTime<number, number>) {
  let top = 0;
  const places = lanes.map((lane): PlacedLane => {
    const rows = Math.max(...rowsOf(lane.spans, endsOn(whole, lane), 1)) + 1;
    const placed = { ...lane, top, room: Math.min(MOST_ROOM, rows * ROW + 10) };
    top += NAME + placed.room;
    return placed;
  });
  return { places, height: top + AXIS };
}

/** Returns the function that computes where a span's mark begins and ends, in pixels. */
function endsOn(scale: ScaleTime<number, number>, { spans }: Lane) {
  const thinnest = spans.length > MANY ? THINNEST_OF_MANY : THINNEST;
  return ({ start, end }: Span) => {
    const left = scale(start);
    return [left, Math.max(scale(end), left + thinnest)] as const;
  };
}

/** Records as marks on a time axis, in lanes. Marks that would overlap are in separate rows. */
export function Lanes({ lanes, height, scale, width }: LanesProps) {
  const [pointed, setPointed] = useState<Span>();
  return (
    <>
      <svg
        data-drawing=""
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={describe(lanes)}
      >
        {ticksOf(scale, width).map(({ time, x, label }) => (
          <g key={time.getTime()} transform={`translate(${x} 0)`} className="tick">
            <line y2={height - AXIS} />
            <text y={height - 6} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {lanes.map((lane) => (
          <g key={lane.id} transform={`translate(0 ${lane.top})`}>
            <line x2={width} className="lane-rule" />
            <Marks lane={lane} scale={scale} width={width} onPoint={setPointed} />
            <text y={16} className="lane-name">
              {lane.name} <tspan>{numberText(lane.spans.length)}</tspan>
            </text>
          </g>
        ))}
      </svg>
      <p className="pointed" aria-hidden="true">
        {pointed ? (
          <>
            <strong>{pointed.record.date?.label}</strong> {pointed.record.title}
          </>
        ) : (
          "Point to a mark to see the record’s title. Click to open it."
        )}
      </p>
    </>
  );
}

interface MarksProps {
  readonly lane: PlacedLane;
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly onPoint: (span: Span | undefined) => void;
}

function Marks({ lane, scale, width, onPoint }: MarksProps) {
  const navigate = useNavigate();
  const ends = endsOn(scale, lane);
  const visible = lane.spans.filter((span) => {
    const [left, right] = ends(span);
    return right > 0 && left < width;
  });
  const rows = rowsOf(visible, ends, 1);
  const step = Math.min(ROW, lane.room / (Math.max(0, ...rows) + 1));
  return visible.map((span, index) => {
    const [left, right] = ends(span);
    const y = NAME + (rows[index] ?? 0) * step;
    const height = Math.max(1, step - (step > 4 ? 2 : 0.5));
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list below has the same links, for keyboard use
      <path
        key={span.record.id}
        d={outline(span, Math.max(-9, left), Math.min(right, width + 9), y, height)}
        className={isVague(span) ? "mark is-vague" : "mark"}
        style={{ "--kind": KIND_STYLES[kindOf(span.record.__typename)].color }}
        onPointerEnter={() => onPoint(span)}
        onClick={() => navigate({ to: "/record/$id", params: { id: span.record.id } })}
      />
    );
  });
}

/** Returns the path of a bar, pointed on the side where the date is open. */
function outline({ isOpenStart, isOpenEnd }: Span, left: number, right: number, y: number, height: number): string {
  const tip = 6;
  const end = isOpenEnd ? `l${tip} ${height / 2}l${-tip} ${height / 2}` : `v${height}`;
  const start = isOpenStart ? `l${-tip} ${-height / 2}z` : "z";
  return `M${left} ${y}H${right}${end}H${left}${start}`;
}

function isVague({ record: { date } }: Span): boolean {
  return date !== null && (date.approximate || date.uncertain);
}

function describe(lanes: readonly Lane[]): string {
  const counts = lanes.map(({ name, spans }) => `${name}: ${spans.length}`);
  return `Timeline. ${counts.join(", ")}. The list below contains the same records.`;
}
