/** What a colour in a chart stands for. */
export interface LegendEntry {
  readonly label: string;
  /** Any CSS colour. */
  readonly color: string;
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ label, color }) => (
        <li key={label} style={{ "--kind": color }}>
          {label}
        </li>
      ))}
    </ul>
  );
}
