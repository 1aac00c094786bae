import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type ReactNode, useRef } from "react";
import "./chart-frame.css";
import { Legend, type LegendEntry } from "./Legend";
import { TakeAway } from "./TakeAway";

interface ChartFrameProps<Variables> {
  readonly title: string;
  /** What is shown, in which unit, and how it is to be read. */
  readonly note?: string;
  /** What its colours stand for, where it has more than one. */
  readonly legend?: readonly LegendEntry[];
  /** The chart's data, a row an entry, as it is taken away. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** The operation that the data comes from. */
  readonly document: TypedDocumentNode<unknown, Variables>;
  readonly variables: Variables;
  readonly children: ReactNode;
}

/** A chart with its title, and with the means to take it away: as a picture, its data, the query behind it. */
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
