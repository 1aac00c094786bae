import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, useRef } from "react";
import { numberText } from "../locale";
import "./ranked-bars.css";
import { useWidth } from "./use-width";

/** An item with its count. */
export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** A link within the dashboard. */
  readonly address?: string;
}

const ROW = 40;
/** The height of a bar, in pixels. */
const BAR = 8;

export function rankedHeight(rows: number): number {
  return Math.max(1, rows) * ROW;
}

/** Horizontal bars in the order of `rows`, each below its label, which is a link if the row has an address. */
export function RankedBars({ rows, label, color }: { rows: readonly Ranked[]; label: string; color: string }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const height = rankedHeight(rows.length);
  return (
    <div ref={place} className="ranked-bars" style={{ minHeight: height }}>
      {width > 0 && (
        <svg data-drawing="" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label={label}>
          {rows.map((row, index) => (
            <g key={row.id} transform={`translate(0 ${index * ROW})`}>
              <BarName row={row} />
              <text x={width} y={17} textAnchor="end">
                {numberText(row.count)}
              </text>
              <rect y={24} width={width} height={BAR} className="track" />
              <rect y={24} width={Math.max(2, (row.count / most) * width)} height={BAR} fill={color} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function BarName({ row: { address, label } }: { readonly row: Ranked }) {
  const { history } = useRouter();
  const name = (
    <text y={17} className="name">
      {label}
    </text>
  );
  if (address === undefined) return name;
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    <a href={address} onClick={open}>
      {name}
    </a>
  );
}
