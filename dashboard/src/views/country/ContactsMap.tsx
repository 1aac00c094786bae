import type { RecordFilter } from "@chancery/client/schema";
import { useCallback, useMemo } from "react";
import { useOperation } from "../../api/use-operation";
import { usePagePart } from "../../api/use-page-part";
import { ChartFrame } from "../../charts/ChartFrame";
import { PlotFigure } from "../../charts/PlotFigure";
import { filterWords } from "../../filters/filter-words";
import { RecordsByCountryDocument } from "../../generated/documents";
import { countText } from "../../locale";
import { Failure } from "../../parts/Failure";
import { QueryState } from "../../parts/QueryState";
import { countedOf } from "../../statistics/counted";
import { BusiestContacts } from "./BusiestContacts";
import "./country.css";
import { FAINTEST, legendOf } from "./shades";

/** The map's height for a width, in pixels: in proportion, up to a limit. */
const heightOf = (width: number) => Math.round(Math.min(440, width * 0.45));

interface ContactsMapProps {
  readonly code: string;
  readonly name: string;
  /** The filter of the country's records. */
  readonly filter: RecordFilter;
}

/** A map of the countries that share records with a country, shaded by the number of records. */
export function ContactsMap({ code, name, filter }: ContactsMapProps) {
  const query = useOperation(RecordsByCountryDocument, { filter });
  const contacts = useMemo(
    () => (query.data ? countedOf(query.data).filter(({ value }) => value !== code) : []),
    [query.data, code],
  );
  const outlines = usePagePart("world", async () => (await import("./world")).readWorld());
  const world = outlines.data;
  const options = useCallback(
    (plot: typeof import("@observablehq/plot"), width: number) => {
      if (!world) return { marks: [] };
      const { outlines, numberOf } = world;
      const counts = new Map(contacts.map(({ value, count }) => [numberOf(value), count]));
      const own = numberOf(code);
      const border = { stroke: "var(--paper)", strokeWidth: 0.5 };
      return {
        height: heightOf(width),
        projection: { type: "equal-earth" as const, domain: outlines },
        // One colour with varying opacity is legible in both themes.
        opacity: { type: "log" as const, range: [FAINTEST, 1] },
        marks: [
          plot.geo(outlines, { fill: "var(--land)", ...border }),
          plot.geo(
            outlines.features.filter(({ id }) => String(id) === own),
            { fill: "var(--ink)", ...border, title: () => name, tip: true },
          ),
          plot.geo(
            outlines.features.filter(({ id }) => counts.has(String(id))),
            {
              fill: "var(--meeting)",
              fillOpacity: ({ id }) => counts.get(String(id)),
              ...border,
              title: ({ id, properties }) => `${properties.name}: ${countText(counts.get(String(id)) ?? 0, "record")}`,
              tip: true,
            },
          ),
        ],
      };
    },
    [world, contacts, code, name],
  );
  return (
    <ChartFrame
      title={`${name}: contacts by country`}
      note={`Countries that appear in the same records as ${name}. The stronger the colour, the more records.${filterWords(filter)}`}
      legend={[{ label: name, color: "var(--ink)" }, ...legendOf(contacts.map(({ count }) => count))]}
      rows={contacts.map(({ value, label, ...counts }) => ({ code: value, name: label, ...counts }))}
      document={RecordsByCountryDocument}
      variables={{ filter }}
    >
      <QueryState query={query} height="min(440px, 48vw)">
        {() => (
          <div className="contacts">
            {outlines.error ? (
              <Failure error={outlines.error} heading="h2" />
            ) : (
              <PlotFigure
                options={options}
                height={heightOf}
                label={`Map: countries by number of records with ${name}`}
              />
            )}
            <BusiestContacts code={code} contacts={contacts} />
          </div>
        )}
      </QueryState>
    </ChartFrame>
  );
}
