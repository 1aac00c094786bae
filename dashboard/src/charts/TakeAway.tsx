import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { RefObject } from "react";
import { graphiqlAddress } from "../api/operation-text";
import { csvOf, pngOf, save, svgOf } from "./save";

interface TakeAwayProps<Variables> {
  readonly title: string;
  readonly figure: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly document: TypedDocumentNode<unknown, Variables>;
  readonly variables: Variables;
}

/** The ways to take a chart away. */
export function TakeAway<Variables>({ title, figure, rows, document, variables }: TakeAwayProps<Variables>) {
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const drawn = () => figure.current?.querySelector("svg") ?? null;
  const ways = {
    "Picture (SVG)": () => {
      const svg = drawn();
      if (svg) save(`${name}.svg`, svgOf(svg));
    },
    "Picture (PNG)": async () => {
      const svg = drawn();
      if (svg) save(`${name}.png`, await pngOf(svg));
    },
    "Data (CSV)": () => save(`${name}.csv`, csvOf(rows)),
    "Query in GraphiQL": async () => window.open(await graphiqlAddress(document, variables), "_blank", "noopener"),
  };
  return (
    <details className="take-away">
      <summary aria-label={`Take away: ${title}`}>Take away</summary>
      <ul>
        {Object.entries(ways).map(([label, take]) => (
          <li key={label}>
            <button type="button" onClick={take}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
