import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ReactNode, useRef } from "react";
import "./chart-frame.css";
import { Legend, type LegendEntry } from "./Legend";
import { TakeAway } from "./TakeAway";

interface ChartFrameProps<Variables> {
  readonly title: string;
  /** What the chart shows, in which unit, and how to read it. */
  readonly note?: string;
  /** The meaning of the colours, if there are several. */
  readonly legend?: readonly LegendEntry[];
  /** The chart's data, as exported to CSV. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** The operation that loads the data. */
  readonly document: TypedDocumentNode<unknown, Variables>;
  readonly variables: Variables;
  readonly children: ReactNode;
}

/** A chart with its title, note, legend and export menu. */
export function ChartFrame<Variables>(props: ChartFrameProps<Variables>) {
  const { title, note, legend = [], rows, document, variables, children } = props;
  const figure = useRef<HTMLDivElement>(null);
  return (
    <figure className="chart-frame">
      <figcaption>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
        {legend.length > 0 && <Legend entries={legend} />}
      </figcaption>
      <div ref={figure}>{children}</div>
      <TakeAway
        caption={{ title, note, legend }}
        figure={figure}
        rows={rows}
        document={document}
        variables={variables}
      />
    </figure>
  );
}
