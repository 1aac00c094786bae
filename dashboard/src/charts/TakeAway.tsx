import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { graphiqlAddress } from "../api/operation-text";
import { type Caption, pictureOf, pngOf } from "./picture";
import { csvOf, save } from "./save";

interface TakeAwayProps<Variables> {
  readonly caption: Caption;
  readonly figure: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly document: TypedDocumentNode<unknown, Variables>;
  readonly variables: Variables;
}

/** The export menu of a chart. */
export function TakeAway<Variables>({ caption, figure, rows, document, variables }: TakeAwayProps<Variables>) {
  const [graphiql, setGraphiql] = useState<string>();
  const name = caption.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const picture = () => {
    const drawing = figure.current?.querySelector<SVGSVGElement>("svg[data-drawing], .plot svg");
    return drawing ? pictureOf(drawing, caption) : null;
  };
  const ways = {
    "Image (SVG)": async () => {
      const drawn = await picture();
      if (drawn) save(`${name}.svg`, drawn.file);
    },
    "Image (PNG)": async () => {
      const drawn = await picture();
      if (drawn) save(`${name}.png`, await pngOf(drawn));
    },
    "Data (CSV)": () => save(`${name}.csv`, csvOf(rows)),
  };
  // The link is created when the menu opens: printing the query loads code that few readers need.
  const prepare = async () => setGraphiql(await graphiqlAddress(document, variables));
  const details = useRef<HTMLDetailsElement>(null);
  useClosedFromOutside(details);
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) => {
    if (key !== "Escape" || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={details}
      className="take-away"
      onToggle={(event) => event.currentTarget.open && prepare()}
      onKeyDown={onKeyDown}
    >
      <summary aria-label={`Export: ${caption.title}`}>Export</summary>
      <ul>
        {Object.entries(ways).map(([label, take]) => (
          <li key={label}>
            <button type="button" onClick={take}>
              {label}
            </button>
          </li>
        ))}
        <li>
          <a href={graphiql} target="_blank" rel="noopener">
            Open query in GraphiQL
          </a>
        </li>
      </ul>
    </details>
  );
}

/** Closes the menu on a click or tap outside it. */
function useClosedFromOutside(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      if (details.current?.open && target instanceof Node && !details.current.contains(target)) {
        details.current.open = false;
      }
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [details]);
}
