import { fingerprintOfText } from "../../ids/fingerprint.js";
import { referenceContent } from "../../yaml/reference-content.js";

/** The tables of db/reference/search that determine the keys of names. */
export const TABLE_NAMES = [
  "latin",
  "korean",
  "chinese",
  "japanese",
  "transcriptions",
  "names",
  "institutions",
  "words",
] as const;

/** Raise it if the code that makes keys of names changes, so that stored keys are derived again. */
export const RULES_VERSION = 8;

/** The fingerprint of the tables and of the code that makes keys with them; unsorted, for a faster start. */
export const RULES_FINGERPRINT = fingerprintOfText(
  JSON.stringify([RULES_VERSION, ...TABLE_NAMES.map((name) => referenceContent(`search/${name}`))]),
);
