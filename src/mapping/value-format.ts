import * as z from "zod";

/** How a mapping says where a value comes from and how it is processed. docs/importing.md explains it. */

const scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: "must be a text, or say where the value comes from: { column: Name }",
});

const COUNTRY_SCHEMES = ["cow", "gw", "fips", "cameo"] as const;
const SCHEME_WANTED = `must be true, or the scheme of the codes: ${COUNTRY_SCHEMES.join(", ")}`;

/** The message for an empty list. */
export const AT_LEAST_ONE = "must have at least one entry";

export const truth = z.boolean({ error: "must be true or false" });

/** A literal text, number or boolean: the same for every row. */
export type Constant = z.infer<typeof scalar>;

export type Value = Constant | ComputedValue;

/** Exactly one of the properties up to `key` is the source of the value, but `key` may accompany `entity`. The others process the value. */
export interface ComputedValue {
  readonly column?: string | undefined;
  readonly path?: string | undefined;
  readonly constant?: Constant | undefined;
  readonly template?: string | undefined;
  readonly first?: readonly Value[] | undefined;
  readonly all?: readonly Value[] | undefined;
  readonly span?: { readonly from: Value; readonly to: Value; readonly open?: boolean | undefined } | undefined;
  readonly origin?: "file" | "name" | "line" | "row" | undefined;
  readonly entity?: string | undefined;
  readonly key?: Value | readonly Value[] | undefined;
  readonly with?: Readonly<Record<string, Value>> | undefined;
  readonly when?: Condition | undefined;
  readonly split?: string | undefined;
  readonly match?: string | undefined;
  readonly replace?: Readonly<Record<string, string>> | undefined;
  readonly ignoreCase?: boolean | undefined;
  readonly case?: "lower" | "upper" | "title" | undefined;
  readonly lookup?: string | Readonly<Record<string, Constant | null>> | undefined;
  readonly country?: true | (typeof COUNTRY_SCHEMES)[number] | undefined;
  readonly date?: DateFormats | undefined;
  readonly otherwise?: Value | null | undefined;
  readonly distinct?: boolean | undefined;
  readonly join?: string | undefined;
  readonly default?: Value | undefined;
}

export type DateFormats = string | readonly string[] | z.infer<typeof dateOptions>;

/** A condition on a row: a value and tests of it. Without a test, the value must be present. */
export type Condition = ComputedValue & {
  readonly present?: boolean | undefined;
  readonly is?: Constant | readonly Constant[] | undefined;
  readonly isNot?: Constant | readonly Constant[] | undefined;
  readonly matches?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly every?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
};

const FORMATS_WANTED = "must be a format such as D.M.YYYY, or a list of formats";

const dateOptions = z.strictObject({
  formats: z
    .union([z.string(), z.array(z.string()).min(1, "must have at least one entry: a format such as D.M.YYYY")], {
      error: FORMATS_WANTED,
    })
    .describe("One format, or several that are tried in order: [D.M.YYYY, YYYY]."),
  language: z.string().default("en").describe("The language of month names, a BCP 47 tag: fr."),
  pivot: z
    .int()
    .min(1)
    .max(9900)
    .optional()
    .describe("The first of the hundred years that two-digit years (YY) may mean: 1950 stands for 1950 to 2049."),
});

const constantList = z.union([scalar, z.array(scalar)], { error: "must be a text or a list of texts" });

/** The separator of several values in one text. */
export const separator = z
  .string()
  .min(1, "must not be empty")
  .describe(
    "The separator of several values in one text: ; or \\n, or a regular expression between slashes: /[;,]\\s*/.",
  );

const value: z.ZodType<Value> = z.lazy(() => z.union([scalar, computedValue])).meta({ id: "value" });
export const condition: z.ZodType<Condition> = z.lazy(() => conditionFormat).meta({ id: "condition" });
const ORIGINS = ["file", "name", "line", "row"] as const;

const valueProperties = {
  column: z
    .string()
    .optional()
    .describe(
      "The name of a column (or of a property or child element); `.` is the current value, the item of an `each`.",
    ),
  path: z
    .string()
    .optional()
    .describe(
      "The path to a nested value: names separated by slashes, @ before the name of an attribute, a leading slash to start at the row: from/@id, /header/date. Brackets choose among several: name[@strong=true]/@value, name[1].",
    ),
  constant: scalar.optional().describe("The same value for every row."),
  template: z
    .string()
    .optional()
    .describe(
      'A text with columns or paths in braces: "Visit of {name}[ to {place}]". Text in brackets is left out if a value in it is empty.',
    ),
  first: z.array(value).min(1, AT_LEAST_ONE).optional().describe("The first of these values that is not empty."),
  all: z.array(value).min(1, AT_LEAST_ONE).optional().describe("All of these values."),
  span: z
    .strictObject({
      from: value.describe("The first day."),
      to: value.describe("The last day."),
      open: truth
        .optional()
        .describe(
          "Whether a missing end means that the time continues, or began at an unknown date; by default the other end alone is the date.",
        ),
    })
    .optional()
    .describe("The time between two dates."),
  origin: z
    .enum(ORIGINS)
    .optional()
    .describe(
      "A fact about the row itself: its file, the file's name without folder and extension, its line, or its number.",
    ),
  entity: z
    .string()
    .optional()
    .describe(
      "The key of what the entity of this name states in this row; with `key`, of what it states in the row with that key.",
    ),
  key: z
    .union([value, z.array(value).min(1)])
    .optional()
    .describe("With `entity`: the key of the one that is meant. Alone: a key made of these parts."),
  with: z.record(z.string(), value).optional().describe("Values for a template's braces, by name."),
  when: condition.optional().describe("The value counts only if this is true."),
  split: separator.optional(),
  match: z
    .string()
    .optional()
    .describe(
      "A regular expression; the value becomes its match, or the match of its first group. A value without a match is left out.",
    ),
  replace: z
    .record(z.string(), z.string())
    .optional()
    .describe("Regular expressions, and the replacement for the matches of each."),
  ignoreCase: truth
    .optional()
    .describe("Whether to ignore case in split, match and replace here, and in is, isNot and matches."),
  case: z
    .enum(["lower", "upper", "title"])
    .optional()
    .describe("Writes it in lower case, in upper case, or with a capital at the start of each word."),
  lookup: z
    .union([z.string(), z.record(z.string(), scalar.nullable())], {
      error: "must be the name of a table under lookups, or a table",
    })
    .optional()
    .describe(
      "A table of replacements, or the name of one under `lookups`. A value that it lacks rejects the row, unless there is `otherwise`.",
    ),
  country: z
    .union([z.literal(true, { error: SCHEME_WANTED }), z.enum(COUNTRY_SCHEMES, { error: SCHEME_WANTED })])
    .optional()
    .describe(
      "Recognises a country by its ISO code or a name in any language; with the name of a scheme (cow, gw, fips, cameo) by its code there. A value that is not a country rejects the row, unless there is `otherwise`.",
    ),
  date: z
    .union([z.string(), z.array(z.string()).min(1, AT_LEAST_ONE), dateOptions], {
      error: FORMATS_WANTED,
    })
    .optional()
    .describe(
      "The formats of a date, tried in order: D.M.YYYY, MMMM D, YYYY, YYYYMMDD, YYYY. It becomes EDTF. A value in none of them rejects the row, unless there is `otherwise`.",
    ),
  otherwise: value
    .nullable()
    .optional()
    .describe(
      "The value to use if lookup, country or date does not know the given one, which is `.` there; null leaves it out.",
    ),
  distinct: truth.optional().describe("Whether to drop repeated values."),
  join: z.string().optional().describe("Joins several values into one text, with this between them."),
  default: value.optional().describe("The value to use if there is none."),
};

export const SOURCES = [
  "column",
  "path",
  "constant",
  "template",
  "first",
  "all",
  "span",
  "origin",
  "entity",
  "key",
] as const;

/** Exactly one source, for editors: each alone, `key` also together with `entity`. */
const ONE_SOURCE = SOURCES.map((name) =>
  name === "key" ? { required: [name], not: { required: ["entity"] } } : { required: [name] },
);

export const computedValue: z.ZodType<ComputedValue> = z
  .strictObject(valueProperties, {
    error: (issue) =>
      issue.code === "invalid_type" ? "must say where the value comes from: { column: Name }" : undefined,
  })
  .superRefine(refuseUnclearSource)
  .meta({ id: "computed", oneOf: ONE_SOURCE });

const JOINING = ["every", "any", "not"] as const;

const conditionFormat = z
  .strictObject(
    {
      ...valueProperties,
      present: truth.optional().describe("Whether there is a value."),
      is: constantList.optional().describe("The value is this, or one of these."),
      isNot: constantList.optional().describe("The value is not this, or none of these."),
      matches: z.string().optional().describe("A regular expression that matches anywhere in the value."),
      atLeast: z.number().optional().describe("The value is a number, and not less than this."),
      atMost: z.number().optional().describe("The value is a number, and not more than this."),
      every: z.array(condition).min(1, AT_LEAST_ONE).optional().describe("All of these are true."),
      any: z.array(condition).min(1, AT_LEAST_ONE).optional().describe("At least one of these is true."),
      not: condition.optional().describe("This is false."),
    },
    {
      error: (issue) =>
        issue.code === "invalid_type" ? "must be a condition, such as { column: Name, is: text }" : undefined,
    },
  )
  .superRefine((stated, context) => {
    const joined = JOINING.filter((name) => stated[name] !== undefined);
    if (joined.length === 0) refuseUnclearSource(stated, context);
    else if (joined.length > 1 || SOURCES.some((name) => stated[name] !== undefined))
      context.addIssue({
        code: "custom",
        message: `has several conditions at once. Put them in a list under \`every\``,
      });
  })
  .meta({ oneOf: [...ONE_SOURCE, ...JOINING.map((name) => ({ required: [name] }))] });

function refuseUnclearSource(stated: ComputedValue, context: z.core.$RefinementCtx): void {
  const given = SOURCES.filter(
    (name) => stated[name] !== undefined && !(name === "key" && stated.entity !== undefined),
  );
  if (given.length === 0) {
    context.addIssue({
      code: "custom",
      message: `does not say where the value comes from. Add one of ${SOURCES.join(", ")}`,
    });
  } else if (given.length > 1) {
    context.addIssue({
      code: "custom",
      message: `has ${given.join(" and ")}. Keep one, or put both in a list under \`first\` or \`all\``,
    });
  }
}

export { value };
