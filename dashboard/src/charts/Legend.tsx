/** What a colour in a chart stands for. */
export interface LegendEntry {
  readonly label: string;
  /** Any CSS colour. */
  readonly color: string;
  /** How much of it there is, of 1. */
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
