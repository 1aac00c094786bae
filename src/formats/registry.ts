import type { CodedFormat } from "./coded-format.js";

/** A format that comes with Chancery: a mapping in db/mappings, or code where a mapping does not reach. */
export type BundledFormat = { readonly description: string } & (
  | { readonly mapping: string }
  | { readonly coded: CodedFormat }
);

/** The formats of `chancery import FORMAT`, by name. */
export const FORMATS: Readonly<Record<string, BundledFormat>> = {
  "eu-sanctions": {
    description: "lists of people and organisations in EU regulations, CSV",
    mapping: "eu-sanctions.yaml",
  },
  "state-department-pocom": {
    description: "US chiefs of mission and principal officers, XML",
    mapping: "state-department-pocom.yaml",
  },
};
