import { COUNTRIES } from "../countries/reference.js";
import { fingerprintOfText } from "../ids/fingerprint.js";
import { COUNTRIES_DATASET } from "../ids/uuid.js";

/** The dataset of all countries. */
export const DATASET = {
  slug: COUNTRIES_DATASET,
  title: "Countries of the world",
  description: "Every country of today, and some of the past, with codes and names in many languages.",
  licence: "ODbL-1.0",
  url: "https://github.com/mledoze/countries",
} as const;

/** The sources of facts about today's countries and about former ones, which the first source lacks. */
export const SOURCES = {
  today: {
    key: "world-countries",
    title: "mledoze/countries: world countries in JSON, CSV, XML and YAML",
    author: "Mohammed Le Doze",
    url: DATASET.url,
    note: "Through the npm package world-countries; short forms are added by this project.",
  },
  past: {
    key: "iso-3166-3",
    title: "ISO 3166-3: code for formerly used names of countries",
    author: null,
    url: "https://www.iso.org/iso-3166-country-codes.html",
    note: "The codes. Names, capitals and the days of beginning and end were put together by this project, in db/reference/countries.yaml.",
  },
} as const;

/** The fingerprint of everything that is stored. Its order is fixed: sorting it, as `fingerprint` does, would slow down each start. */
export const COUNTRIES_FINGERPRINT = fingerprintOfText(JSON.stringify([DATASET, SOURCES, COUNTRIES]));
