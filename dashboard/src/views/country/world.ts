import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "world-atlas/countries-110m.json";

/** The outlines of countries, and how to find one among them. */
export interface World {
  /** Their ids are ISO 3166-1 numeric codes. */
  readonly outlines: GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string }>;
  /** The numeric code to an ISO 3166-1 code of two letters. */
  readonly numberOf: (code: string) => string | undefined;
}

const ANTARCTICA = "010";

export function readWorld(): World {
  const atlas = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const numbers: Readonly<Record<string, string>> = COUNTRY_NUMBERS;
  const all = feature(atlas, atlas.objects.countries);
  // Antarctica has no dealings with anybody, and would take a fifth of the map.
  const features = all.features.filter(({ id }) => id !== ANTARCTICA);
  return { outlines: { ...all, features }, numberOf: (code) => numbers[code] };
}
