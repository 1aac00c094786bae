import * as z from "zod";
import { dossierFormat } from "../dossier/format.js";
import { organization, person } from "../statements/actor-format.js";
import type { StatementKind } from "../statements/statement.js";
import { citation, citations, entries } from "../statements/values.js";
import { type Each, each } from "./each-format.js";
import { ENTRY_FORMATS } from "./entries.js";
import { keyParts, oneOrMore, statedPart, statedProperties } from "./stated.js";
import { AT_LEAST_ONE, type Condition, condition, truth, type Value } from "./value-format.js";

const text = z.string().regex(/\S/, "must not be empty");
const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "must be a name of lower-case letters, digits and single hyphens, such as accused-company",
  );

function entity<Kind extends StatementKind>(kind: Kind) {
  const isActor = kind === "person" || kind === "organization";
  return z.strictObject({
    kind: z.literal(kind).describe("The kind of thing that it states."),
    key: keyParts
      .optional()
      .describe(
        "What distinguishes it from others of this name in the dataset, usually the column with its number. Without one, actors are identified by their names, records by everything stated of them.",
      ),
    each: each.optional(),
    when: condition.optional().describe("States it only if this is true."),
    ...(isActor
      ? {
          orCountry: truth
            .optional()
            .describe("If the name is that of a country, refers to the country and states nothing."),
        }
      : {}),
    ...statedProperties(ENTRY_FORMATS[kind]),
  });
}

const entityFormat = z.discriminatedUnion(
  "kind",
  [
    entity("source"),
    entity("topic"),
    entity("person"),
    entity("organization"),
    entity("meeting"),
    entity("agreement"),
    entity("allegation"),
    entity("milestone"),
  ],
  { error: `must state its \`kind\`: ${Object.keys(ENTRY_FORMATS).join(", ")}` },
);

const cite = oneOrMore(statedPart(citation), citation, 1).describe(
  "The sources of everything that states none of its own: a key under `sources`, or an entity of the row.",
);

const lookup = z.union(
  [
    z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.null()], { error: "must be a text, or null for no value" }),
    ),
    z.strictObject({
      file: text.describe("A CSV, TSV, JSON or YAML file, relative to the mapping's folder."),
      key: text.optional().describe("The column with the values in the rows; by default the first."),
      value: text.optional().describe("The column with their replacements; by default the second."),
    }),
  ],
  { error: "must be a table of values in the rows and their replacements, or { file: codes.csv }" },
);

export const FORMATS = ["csv", "tsv", "json", "jsonl", "xml", "yaml"] as const;

const QUOTE_WANTED = "must be one character, or false if quotation marks have no special meaning";
const HEADER_WANTED = "must be true, a list of column names, or { file: columns.txt }";

const input = z
  .strictObject({
    files: z
      .union([text, z.array(text)], { error: "must be a pattern such as people/*.xml, or a list of patterns" })
      .optional()
      .describe("Which of the given files this input reads: people/*.xml. By default, all that no other input names."),
    format: z.enum(FORMATS).describe("The format of the files. Compressed ones (.gz, .zip) are unpacked."),
    rows: text
      .optional()
      .describe(
        "Where the rows are: in XML the name or path of the repeated element, visits/visit; in JSON and YAML the path of the list, data/items.",
      ),
    encoding: text.optional().describe("The encoding of the files, such as windows-1252; by default it is detected."),
    delimiter: z
      .string()
      .min(1)
      .optional()
      .describe("The separator of cells; by default a comma, or what the first line indicates."),
    quote: z
      .union([z.string().length(1, QUOTE_WANTED), z.literal(false, { error: QUOTE_WANTED })])
      .optional()
      .describe("The quotation mark around cells; false if quotation marks have no special meaning."),
    header: z
      .union([
        z.literal(true, { error: HEADER_WANTED }),
        z.array(text).min(1, AT_LEAST_ONE),
        z.strictObject({
          file: text.describe(
            "A file with the names, one per line or in its first column, relative to the mapping's folder.",
          ),
        }),
      ])
      .optional()
      .describe("The names of the columns, if the file has none in its first line."),
    skip: z.int().min(0).optional().describe("How many lines precede the header, or the first row."),
    ragged: truth
      .optional()
      .describe("Whether rows may have fewer or more cells than there are columns; by default such rows are rejected."),
    optional: z
      .array(text)
      .optional()
      .describe("Columns that some of the files may lack. Any other column that a file lacks is an error."),
    having: z
      .array(text)
      .min(1, AT_LEAST_ONE)
      .optional()
      .describe(
        "Columns that distinguish this table from others: a table that lacks one of them is left to other inputs.",
      ),
    group: z
      .union([text, z.array(text).min(1, AT_LEAST_ONE)], { error: "must be the name of a column, or a list of names" })
      .optional()
      .describe(
        "Columns. Consecutive rows with the same values in them become one row, with the cells of the first, and all of them as `rows`: { path: rows/alias }.",
      ),
    empty: z
      .array(z.string())
      .optional()
      .describe('Texts that count as no value, in addition to empty ones: [N/A, "-"].'),
    when: condition.optional().describe("Rows for which this is false are skipped, and counted."),
    cite: cite.optional(),
    entities: z
      .record(name, entityFormat)
      .refine((entities) => Object.keys(entities).length > 0, { error: "must state something" })
      .meta({ minProperties: 1 })
      .describe("What each row states, under names of your choice."),
  })
  .describe("How files of one form are read, and what their rows state.");

const { dossier: slug, title, description, licence, url } = dossierFormat.shape;
const { sources, topics } = dossierFormat.shape;

const orCited = {
  citations: citations
    .default([])
    .describe("The sources that say so; by default those of `cite` that are the same for all rows."),
};

/**
 * The format of a mapping, which defines how files become statements such as a dossier's. This is its only definition: the JSON Schema
 * for editors is generated from it. docs/importing.md explains it.
 */
export const mappingFormat = z
  .strictObject({
    dataset: z
      .strictObject({
        slug: slug.describe("The slug of the dataset. It is part of the ids of everything imported: do not change it."),
        title,
        description,
        licence,
        url,
      })
      .describe("The dataset to which the rows belong."),
    sources: sources.describe("Sources that are the same for all rows, by key, as in a dossier."),
    topics: topics.describe("Topics, by slug, as in a dossier."),
    people: entries(
      z.strictObject({ ...person.shape, ...orCited }),
      "People that are the same for all rows, by key, as in a dossier.",
    ),
    organizations: entries(
      z.strictObject({ ...organization.shape, ...orCited }),
      "Organisations that are the same for all rows, by key, as in a dossier.",
    ),
    lookups: z.record(name, lookup).default({}).describe("Tables of replacements for values in the rows."),
    cite: cite.optional(),
    inputs: z
      .array(input)
      .min(1, "must have at least one entry: a format and its entities")
      .describe("What is read, and how."),
  })
  .describe("A mapping of Chancery.");

export type Mapping = z.output<typeof mappingFormat>;
export type MappingInput = Mapping["inputs"][number];
export type InputFormat = (typeof FORMATS)[number];

/** An entity as the engine reads it: its properties are those of its kind. */
export interface MappedEntity {
  readonly kind: StatementKind;
  readonly key?: Value | readonly Value[];
  readonly each?: Each;
  readonly when?: Condition;
  readonly orCountry?: boolean;
  readonly [property: string]: unknown;
}
