import * as z from "zod";
import { readReference } from "../../yaml/reference.js";
import type { TABLE_NAMES } from "./rules-fingerprint.js";

const rules = z.array(z.strictObject({ from: z.string(), to: z.string(), note: z.string().optional() }));
const texts = z.record(z.string(), z.string());
const lists = z.array(z.array(z.string()));
const ambiguous = z.strictObject({ always: rules, either: rules });
const romanisation = z.strictObject({
  spellings: z.record(z.string(), z.array(z.string())),
  cyrillic: ambiguous,
  rules,
  form: z.string(),
});

/** Rewriting rules of db/reference/search, each a regular expression and its replacement. */
export type Rules = z.infer<typeof rules>;
/** Rules that always apply, and rules that each add a reading. */
export type Ambiguous = z.infer<typeof ambiguous>;
/** How the romanisations of one language are normalised. */
export type Romanisation = z.infer<typeof romanisation>;

/** The tables of db/reference/search: how names are written, as data that linguists can correct. */
export const TABLES = {
  latin: read(
    "latin",
    z.strictObject({
      letters: ambiguous,
      either: rules,
      rules,
      arabic: ambiguous.extend({ phrases: rules }),
      hebrew: ambiguous,
    }),
  ),
  korean: read(
    "korean",
    romanisation.extend({ surnames: texts, inChinese: z.strictObject({ surnames: texts, names: texts }) }),
  ),
  chinese: read("chinese", romanisation.extend({ traditional: texts, wadeGiles: rules })),
  japanese: read("japanese", romanisation),
  transcriptions: read("transcriptions", z.strictObject({ hangul: ambiguous, han: ambiguous })),
  names: read("names", z.strictObject({ same: lists })),
  institutions: read("institutions", z.strictObject({ same: lists })),
  words: read(
    "words",
    z.strictObject({
      particles: z.array(z.string()),
      particlesOfPhrases: z.array(z.string()),
      titles: z.array(z.string()),
      titleEndings: z.array(z.string()),
      articles: z.array(z.string()),
      initialsOfTitles: z.array(z.string()),
      generic: lists,
      subjects: lists,
      places: lists,
      numbers: lists,
      endings: texts,
      beginnings: texts,
    }),
  ),
} as const satisfies Readonly<Record<TableName, unknown>>;

type TableName = (typeof TABLE_NAMES)[number];

function read<Table>(name: TableName, shape: z.ZodType<Table>): Table {
  return readReference(`search/${name}`, shape);
}
