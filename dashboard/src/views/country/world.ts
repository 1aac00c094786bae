import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "world-atlas/countries-110m.json";
import alpha3ByNumber from "./alpha3.json";

/** The outlines of countries, each with its ISO 3166-1 alpha-3 code where it has one. */
export interface World {
  readonly countries: GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string; alpha3: string | undefined }>;
}

export function readWorld(): World {
  const outlines = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = feature(outlines, outlines.objects.countries);
  const codes: Readonly<Record<string, string>> = alpha3ByNumber;
  return {
    countries: {
      type: "FeatureCollection",
      features: features.map((country) => ({
        ...country,
        properties: { name: country.properties.name, alpha3: codes[String(country.id)] },
      })),
    },
  };
}
