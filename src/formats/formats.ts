import type { CodedFormat } from "./coded-format.js";
import { gdelt } from "./gdelt/gdelt.js";
import { travels } from "./state-department/travels.js";
import { visits } from "./state-department/visits.js";

/** The formats that come with Chancery and that are code, by name. The others are mappings in db/mappings. */
export const CODED_FORMATS: Readonly<Record<string, CodedFormat>> = {
  gdelt,
  "state-department-travels": travels,
  "state-department-visits": visits,
};
