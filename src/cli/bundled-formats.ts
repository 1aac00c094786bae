import type { CodedFormat } from "../formats/coded-format.js";
import { ftm } from "../formats/ftm/ftm.js";
import { gdelt } from "../formats/gdelt/gdelt.js";
import { rdcr } from "../formats/state-department/rdcr.js";
import { travels } from "../formats/state-department/travels.js";
import { visits } from "../formats/state-department/visits.js";

/** A format that comes with Chancery: a mapping in db/mappings, or code if a mapping cannot express it. */
export type BundledFormat = { readonly description: string } & (
  | { readonly mapping: string }
  | { readonly coded: CodedFormat }
);

/** The formats of `chancery import FORMAT`, by name. */
export const FORMATS: Readonly<Record<string, BundledFormat>> = {
  "eu-sanctions": {
    description: "people and organisations on the EU's lists: CSV of OpenSanctions, XML of the Commission",
    mapping: "eu-sanctions.yaml",
  },
  ftm: { description: "FollowTheMoney entities, JSON Lines", coded: ftm },
  gdelt: { description: "GDELT event exports, 1.0 and 2.0", coded: gdelt },
  "state-department-pocom": {
    description: "US chiefs of mission and principal officers, XML",
    mapping: "state-department-pocom.yaml",
  },
  "state-department-rdcr": { description: "US recognition of and relations with every country, TEI", coded: rdcr },
  "state-department-travels": {
    description: "journeys of US presidents and secretaries of state, XML",
    coded: travels,
  },
  "state-department-visits": { description: "visits of foreign leaders to the US, XML", coded: visits },
};
