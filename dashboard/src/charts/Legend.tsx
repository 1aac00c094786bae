/** The meaning of a colour in a chart. */
export interface LegendEntry {
  readonly label: string;
  /** Any CSS colour. */
  readonly color: string;
  /** From 0 to 1; 1 by default. */
  readonly opacity?: number;
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ label, color, opacity = 1 }) => (
        <li key={label} style={{ "--kind": color, "--opacity": opacity }}>
          {label}
        </li>
      ))}
    </ul>
  );
}
