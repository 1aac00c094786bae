import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "world-atlas/countries-110m.json";

/** The outlines of countries for the map. */
export interface World {
  /** Their ids are ISO 3166-1 numeric codes. */
  readonly outlines: GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string }>;
  /** Returns the numeric code for an ISO 3166-1 alpha-2 code. */
  readonly numberOf: (code: string) => string | undefined;
}

const ANTARCTICA = "010";

export function readWorld(): World {
  const atlas = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const numbers: Readonly<Record<string, string>> = COUNTRY_NUMBERS;
  const all = feature(atlas, atlas.objects.countries);
  // Antarctica has no foreign relations, and would take up a fifth of the map.
  const features = all.features.filter(({ id }) => id !== ANTARCTICA);
  return { outlines: { ...all, features }, numberOf: (code) => numbers[code] };
}
