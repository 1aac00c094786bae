import { shortened } from "./label-places";

/** A member that stands in the drawing with a number. */
interface KeyEntry {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

interface NetworkKeyProps {
  readonly entries: readonly KeyEntry[];
  /** Where it begins, from the top, in pixels. */
  readonly top: number;
  /** In pixels. */
  readonly width: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** How tall a row is, in pixels, as all of these. */
const ROW = 22;
const PADDING = 10;
/** Where the numbers end; the names begin a gap behind. */
const NUMBER = 24;
const GAP = 8;
/** How wide a column is at least: the longest names of people have their place. */
const COLUMN = 260;
/** How wide a letter is at most, on average. */
const LETTER = 7;

/** Which numbers stand for whom. It is a part of the drawing, and is taken away with it. */
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
        // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same names as links, for keys
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

/** How tall a key of so many entries is, in pixels. */
export function keyHeight(entries: number, width: number): number {
  return entries === 0 ? 0 : Math.ceil(entries / columnsOf(width)) * ROW + 2 * PADDING;
}

function columnsOf(width: number): number {
  return Math.max(1, Math.floor(width / COLUMN));
}
