import { useNavigate } from "@tanstack/react-router";
import type { ScaleTime } from "d3-scale";
import { useState } from "react";
import { KIND_STYLES, kindOf } from "../../records/kinds";
import { type Lane, rowsOf, type Span } from "./spans";

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly scale: ScaleTime<number, number>;
  /** In pixels. */
  readonly width: number;
}

const AXIS = 24;
const NAME = 22;
/** Of a lane's marks, however many there are: nothing jumps while one zooms. */
const ROOM = 84;
const THICKEST = 12;
/** The least width of a mark, so that a day can be seen. */
const THINNEST = 6;

export function lanesHeight(lanes: number): number {
  return lanes * (NAME + ROOM) + AXIS;
}

/** Records as spans of time, in lanes; those that would cover each other stand in rows. */
export function Lanes({ lanes, scale, width }: LanesProps) {
  const [pointed, setPointed] = useState<Span>();
  const height = lanesHeight(lanes.length);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 90)));
  const format = scale.tickFormat();
  return (
    <>
      <svg data-drawing="" width={width} height={height} role="img" aria-label={describe(lanes)}>
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`} className="tick">
            <line y2={height - AXIS} />
            <text y={height - 6} textAnchor="middle">
              {format(tick)}
            </text>
          </g>
        ))}
        {lanes.map((lane, index) => (
          <g key={lane.id} transform={`translate(0 ${index * (NAME + ROOM)})`}>
            <line x2={width} className="lane-rule" />
            <Marks lane={lane} scale={scale} width={width} onPoint={setPointed} />
            <text y={16} className="lane-name">
              {lane.name} <tspan>{lane.spans.length.toLocaleString()}</tspan>
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
          "Point at a mark to read what it is; it opens with a click."
        )}
      </p>
    </>
  );
}

interface MarksProps {
  readonly lane: Lane;
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly onPoint: (span: Span | undefined) => void;
}

function Marks({ lane, scale, width, onPoint }: MarksProps) {
  const navigate = useNavigate();
  const ends = ({ start, end }: Span) => {
    const left = scale(start);
    return [left, Math.max(scale(end), left + THINNEST)] as const;
  };
  const visible = lane.spans.filter((span) => {
    const [left, right] = ends(span);
    return right > 0 && left < width;
  });
  const rows = rowsOf(visible, ends, 1);
  const step = Math.min(THICKEST + 2, ROOM / (Math.max(0, ...rows) + 1));
  return visible.map((span, index) => {
    const [left, right] = ends(span);
    const x = Math.max(-2, left);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list under the drawing has the same links, for keys
      <rect
        key={span.record.id}
        x={x}
        y={NAME + (rows[index] ?? 0) * step}
        width={Math.min(right, width + 2) - x}
        height={Math.max(1, step - (step > 4 ? 2 : 0.5))}
        rx={Math.min(3, step / 3)}
        className={span.isOpenStart || span.isOpenEnd ? "mark is-open" : "mark"}
        fill={KIND_STYLES[kindOf(span.record.__typename)].color}
        onPointerEnter={() => onPoint(span)}
        onClick={() => navigate({ to: "/record/$id", params: { id: span.record.id } })}
      />
    );
  });
}

function describe(lanes: readonly Lane[]): string {
  const counts = lanes.map(({ name, spans }) => `${name}: ${spans.length}`);
  return `Timeline. ${counts.join(", ")}. The list under it holds the same records.`;
}
