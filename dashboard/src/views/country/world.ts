import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "world-atlas/countries-110m.json";

/** The outlines of countries; their ids are ISO 3166-1 numeric codes. */
export type World = GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string }>;

export function readWorld(): World {
  const outlines = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(outlines, outlines.objects.countries);
}
