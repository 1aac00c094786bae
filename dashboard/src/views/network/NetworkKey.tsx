import { shortened } from "./label-places";

/** A member that is labelled with a number in the drawing. */
interface KeyEntry {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

interface NetworkKeyProps {
  readonly entries: readonly KeyEntry[];
  /** The top edge, in pixels. */
  readonly top: number;
  /** In pixels. */
  readonly width: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The height of a row. All of these are in pixels. */
const ROW = 22;
const PADDING = 10;
/** The right edge of the numbers; names start after a gap. */
const NUMBER = 24;
const GAP = 8;
/** The minimum width of a column, which fits the longest names of people. */
const COLUMN = 260;
/** A generous estimate of the average width of a letter. */
const LETTER = 7;

/** The key to the numbers in the drawing. It is part of the SVG, so that exported images include it. */
export function NetworkKey({ entries, top, width, chosen, onChoose }: NetworkKeyProps) {
  const columns = columnsOf(width);
  const rows = Math.ceil(entries.length / columns);
  const height = keyHeight(entries.length, width);
  const letters = Math.floor((width / columns - NUMBER - GAP) / LETTER);
  if (height === 0) return null;
  return (
    <g transform={`translate(0 ${top})`} className="network-key">
      <rect width={width} height={height} />
      <line x2={width} className="key-rule" />
      {entries.map(({ id, number, name }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same names as links, for keyboard use
        <g
          key={id}
          transform={`translate(${Math.floor(index / rows) * (width / columns)} ${PADDING + (index % rows) * ROW + 15})`}
          className={id === chosen ? "is-chosen" : undefined}
          onClick={() => onChoose(id)}
        >
          <text x={NUMBER} textAnchor="end" className="number">
            {number}
          </text>
          <text x={NUMBER + GAP} className="name">
            {shortened(name, letters)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Returns the height of a key with this many entries, in pixels. */
export function keyHeight(entries: number, width: number): number {
  return entries === 0 ? 0 : Math.ceil(entries / columnsOf(width)) * ROW + 2 * PADDING;
}

function columnsOf(width: number): number {
  return Math.max(1, Math.floor(width / COLUMN));
}
