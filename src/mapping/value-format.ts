import { z } from "zod";

/** How a mapping says where a value comes from and what is done with it. docs/importing.md explains it. */

const scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: "must be a text, or where the value comes from: { column: Name }",
});

const COUNTRY_SCHEMES = ["cow", "gw", "fips", "cameo"] as const;
const SCHEME_WANTED = `must be true, or the scheme of the codes: ${COUNTRY_SCHEMES.join(", ")}`;

/** What to say of a list that is empty. */
export const AT_LEAST_ONE = "must have at least one entry";

export const truth = z.boolean({ error: "must be true or false" });

/** A text, number or truth as it stands: the same for every row. */
export type Constant = z.infer<typeof scalar>;

export type Value = Constant | ComputedValue;

/** Exactly one of the first nine says where the value comes from, `entity` may have `key` beside it; the others what is done with it. */
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

/** A question to a row: a value, and what it must be. Without a test the value must be there. */
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
    .describe("One format, or several that are tried in their order: [D.M.YYYY, YYYY]."),
  language: z.string().default("en").describe("The language of the names of months, a BCP 47 tag: fr."),
  pivot: z
    .int()
    .min(1)
    .max(9900)
    .optional()
    .describe("The first of the hundred years that years of two digits (YY) mean: 1950 stands for 1950 to 2049."),
});

const constantList = z.union([scalar, z.array(scalar)], { error: "must be a text or a list of texts" });

/** What stands between several values in one text. */
export const separator = z
  .string()
  .min(1, "must not be empty")
  .describe(
    "What stands between several values in one: ; or \\n, or a regular expression between slashes: /[;,]\\s*/.",
  );

const value: z.ZodType<Value> = z.lazy(() => z.union([scalar, computedValue])).meta({ id: "value" });
export const condition: z.ZodType<Condition> = z.lazy(() => conditionFormat).meta({ id: "condition" });
const ORIGINS = ["file", "name", "line", "row"] as const;

const valueProperties = {
  column: z
    .string()
    .optional()
    .describe(
      "The name of a column (or of a property or child element); `.` is the value at hand, the item of an `each`.",
    ),
  path: z
    .string()
    .optional()
    .describe(
      "The way to a value inside: names with slashes, @ before an attribute's, a leading slash from the row itself: from/@id, /header/date. Of several, which is meant: name[@strong=true]/@value, name[1].",
    ),
  constant: scalar.optional().describe("The same value for every row."),
  template: z
    .string()
    .optional()
    .describe(
      'A text with columns or paths in braces: "Visit of {name}[ to {place}]". What stands in brackets is left out where a value in it is empty.',
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
          "Whether a missing end means that it goes on, or that nobody knows when it began; otherwise the other end alone is the date.",
        ),
    })
    .optional()
    .describe("The time between two dates."),
  origin: z
    .enum(ORIGINS)
    .optional()
    .describe("Of the row itself: its file, the file's name without folder and ending, its line, or its number."),
  entity: z
    .string()
    .optional()
    .describe(
      "The key of what the entity of this name states in this row; with `key`, of what it states in whichever row has that key.",
    ),
  key: z
    .union([value, z.array(value).min(1)])
    .optional()
    .describe("With `entity`: the key of the one that is meant. Alone: a key as it is made of these parts."),
  with: z.record(z.string(), value).optional().describe("Values for a template's braces, by name."),
  when: condition.optional().describe("The value counts only where this holds."),
  split: separator.optional(),
  match: z
    .string()
    .optional()
    .describe(
      "A regular expression; the value becomes what it finds, or what its first group finds. A value in which it finds nothing is left out.",
    ),
  replace: z
    .record(z.string(), z.string())
    .optional()
    .describe("Regular expressions, and what to write instead of what each finds."),
  ignoreCase: truth
    .optional()
    .describe(
      "Whether small letters and capitals are alike for split, match and replace here, and for is, isNot and matches.",
    ),
  case: z
    .enum(["lower", "upper", "title"])
    .optional()
    .describe("Writes it in small letters, in capitals, or with the words' first letters as capitals."),
  lookup: z
    .union([z.string(), z.record(z.string(), scalar.nullable())], {
      error: "must be the name of a table under lookups, or a table",
    })
    .optional()
    .describe(
      "A table, or the name of one under `lookups`: what to write instead. A value that it lacks rejects the row, unless there is `otherwise`.",
    ),
  country: z
    .union([z.literal(true, { error: SCHEME_WANTED }), z.enum(COUNTRY_SCHEMES, { error: SCHEME_WANTED })])
    .optional()
    .describe(
      "Recognises a country by its ISO code or a name in any language; with the name of a scheme (cow, gw, fips, cameo) by its code there. What is no country rejects the row, unless there is `otherwise`.",
    ),
  date: z
    .union([z.string(), z.array(z.string()).min(1, AT_LEAST_ONE), dateOptions], {
      error: FORMATS_WANTED,
    })
    .optional()
    .describe(
      "The formats of a date, tried in their order: D.M.YYYY, MMMM D, YYYY, YYYYMMDD, YYYY. It becomes EDTF. What has none of them rejects the row, unless there is `otherwise`.",
    ),
  otherwise: value
    .nullable()
    .optional()
    .describe(
      "What to write where lookup, country or date do not know the value, which is `.` there; null leaves it out.",
    ),
  distinct: truth.optional().describe("Whether each of several values counts once, however often it is there."),
  join: z.string().optional().describe("Makes one text of several values, with this between them."),
  default: value.optional().describe("What to write where there is no value."),
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

/** Exactly one source, for editors: each by itself, `key` also beside `entity`. */
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
      matches: z.string().optional().describe("A regular expression that finds something in the value."),
      atLeast: z.number().optional().describe("The value is a number, and not less than this."),
      atMost: z.number().optional().describe("The value is a number, and not more than this."),
      every: z.array(condition).min(1, AT_LEAST_ONE).optional().describe("All of these hold."),
      any: z.array(condition).min(1, AT_LEAST_ONE).optional().describe("One of these holds."),
      not: condition.optional().describe("This does not hold."),
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
      context.addIssue({ code: "custom", message: `asks several things at once. Put them in a list under \`every\`` });
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
