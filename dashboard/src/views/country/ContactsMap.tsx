import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useOperation } from "../../api/use-operation";
import { ChartFrame } from "../../charts/ChartFrame";
import { PlotFigure } from "../../charts/PlotFigure";
import { CountryContactsDocument } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import "./country.css";
import type { World } from "./world";

/** As wide as it may be, the map keeps its shape. */
const heightOf = (width: number) => Math.round(Math.min(440, width * 0.52));
/** How many of the busiest relations stand in the list beside the map. */
const LISTED = 12;

/** A map of the countries that a country deals with, by the number of records. */
export function ContactsMap({ code, name }: { readonly code: string; readonly name: string }) {
  const query = useOperation(CountryContactsDocument, { code });
  const relations = query.data?.country?.relations;
  const contacts = useMemo(
    () => (relations?.edges ?? []).map(({ count, country }) => ({ ...country, count })),
    [relations],
  );
  const world = useWorld();
  const options = useCallback(
    (plot: typeof import("@observablehq/plot")) => {
      if (!world) return { marks: [] };
      const counts = new Map(contacts.map((contact) => [numericCode(contact), contact.count]));
      return {
        projection: { type: "equal-earth" as const, domain: { type: "Sphere" as const } },
        // One colour, more of it the more records there are: it reads on light and dark.
        opacity: { type: "log" as const, range: [0.25, 1], label: "Records" },
        marks: [
          plot.geo(world, { fill: "var(--land)", stroke: "var(--paper)", strokeWidth: 0.5 }),
          plot.geo(
            world.features.filter(({ id }) => counts.has(String(id))),
            {
              fill: "var(--meeting)",
              fillOpacity: ({ id }) => counts.get(String(id)),
              stroke: "var(--paper)",
              strokeWidth: 0.5,
              title: ({ id, properties }) => `${properties.name}: ${counts.get(String(id))?.toLocaleString()} records`,
              tip: true,
            },
          ),
        ],
      };
    },
    [world, contacts],
  );
  return (
    <ChartFrame
      title="Whom it deals with"
      note={`Countries that appear in the same records as ${name}, by the number of records.`}
      rows={contacts.map(({ code, name, count }) => ({ code, name, count }))}
      document={CountryContactsDocument}
      variables={{ code }}
    >
      <QueryState query={query} height="min(440px, 48vw)">
        {() => (
          <div className="contacts">
            <PlotFigure options={options} height={heightOf} label={`Map: countries by records with ${name}`} />
            <ol className="busiest">
              {contacts.slice(0, LISTED).map((contact) => (
                <li key={contact.id}>
                  <Link to="/relation/$one/$other" params={{ one: code, other: contact.code ?? "" }}>
                    {contact.name}
                  </Link>
                  <span>{contact.count.toLocaleString()}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
      </QueryState>
    </ChartFrame>
  );
}

/** By which the map's outlines are known. */
function numericCode({ identifiers }: { readonly identifiers: readonly { scheme: string; value: string }[] }) {
  return identifiers.find(({ scheme }) => scheme === "iso3166-1-numeric")?.value;
}

/** The outlines of all countries, read when the first map is shown. */
function useWorld(): World | undefined {
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    import("./world").then(({ readWorld }) => setWorld(readWorld()));
  }, []);
  return world;
}
