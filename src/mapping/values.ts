import { recognizeCountry } from "../countries/recognize.js";
import type { LookupTable, Surroundings, Values } from "./compiler.js";
import { compileTest } from "./conditions.js";
import { dateReader, whyNoDate } from "./dates/dates.js";
import { foldedKey, lookupTable } from "./lookup-table.js";
import { pattern, splitting } from "./patterns.js";
import { RowProblem } from "./scope.js";
import { compileSource } from "./source-values.js";
import type { ComputedValue, DateFormats, Value } from "./value-format.js";

/** Converts one value into others; undefined if the value is not known. */
type Conversion = (value: string) => readonly string[] | undefined;

/**
 * Compiles a value of a mapping. Its operations run in a fixed order, however they are written: split, match, replace, case, then lookup,
 * country and date, then distinct, join and default.
 *
 * @throws {SyntaxError} if a path, template, pattern or format cannot be read
 */
export function compileValue(value: Value, around: Surroundings): Values {
  if (typeof value !== "object") {
    const constant = [String(value)];
    return () => constant;
  }
  const source = compileSource(value, around);
  const holds = value.when ? compileTest(value.when, around) : () => true;
  const reshape = reshapings(value);
  const conversions = conversionsOf(value, around);
  const otherwise = value.otherwise === undefined ? undefined : compileOtherwise(value.otherwise, around);
  const fallback = value.default === undefined ? undefined : compileValue(value.default, around);
  const { distinct = false, join } = value;
  return (scope) => {
    let values = holds(scope) ? reshape(source(scope)) : [];
    for (const { convert, complaint } of conversions) {
      values = values.flatMap((given) => {
        const converted = convert(given) ?? otherwise?.({ ...scope, item: given });
        if (converted === undefined)
          throw new RowProblem(`${placeOf(value)}: ${JSON.stringify(shortened(given))} ${complaint(given)}`);
        return converted;
      });
    }
    if (distinct) values = [...new Set(values)];
    if (join !== undefined && values.length > 0) values = [values.join(join)];
    return values.length === 0 && fallback ? fallback(scope) : values;
  };
}

/** Describes the source of a value in messages. */
function placeOf({ column, path, template, entity }: ComputedValue): string {
  if (column !== undefined) return `column "${column}"`;
  if (path !== undefined) return `path "${path}"`;
  if (template !== undefined) return `template "${template}"`;
  return entity === undefined ? "a value" : `entity "${entity}"`;
}

function compileOtherwise(otherwise: Value | null, around: Surroundings): Values {
  return otherwise === null ? () => [] : compileValue(otherwise, around);
}

type Reshaping = (values: readonly string[]) => readonly string[];

/** Compiles split, match, replace and case, which always succeed. Trims the results and drops empty ones. */
function reshapings({ split, match, replace, case: letters, ignoreCase }: ComputedValue): Reshaping {
  const steps: Reshaping[] = [];
  if (split !== undefined) {
    const divide = splitting(split, { ignoreCase });
    steps.push((values) => values.flatMap(divide));
  }
  if (match !== undefined) {
    const wanted = pattern(match, { ignoreCase });
    steps.push((values) =>
      values.flatMap((value) => {
        const found = wanted.exec(value);
        return found ? [found.slice(1).find((group) => group !== undefined) ?? found[0]] : [];
      }),
    );
  }
  for (const [written, replacement] of Object.entries(replace ?? {})) {
    const expression = pattern(written, { ignoreCase }, "gu");
    steps.push((values) => values.map((value) => value.replace(expression, replacement)));
  }
  if (letters !== undefined) steps.push((values) => values.map(CASES[letters]));
  return (values) => {
    let reshaped = values;
    for (const step of steps) reshaped = step(reshaped);
    return reshaped.map((value) => value.trim()).filter((value) => value !== "");
  };
}

const CASES = {
  lower: (value: string) => value.toLowerCase(),
  upper: (value: string) => value.toUpperCase(),
  title: (value: string) => value.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
} as const;

function conversionsOf(
  value: ComputedValue,
  around: Surroundings,
): { convert: Conversion; complaint: (given: string) => string }[] {
  const { lookup, country, date } = value;
  return [
    ...(lookup === undefined ? [] : [lookupIn(tableOf(lookup, around), lookup)]),
    ...(country === undefined
      ? []
      : [
          {
            convert: (given: string) => known(recognizeCountry(given, country === true ? undefined : country)),
            complaint: () =>
              country === true ? "is not the name or code of a country" : `is not the code of a country (${country})`,
          },
        ]),
    ...(date === undefined ? [] : [inFormats(date)]),
  ];
}

function known(value: string | null | undefined): readonly string[] | undefined {
  return value === null || value === undefined ? undefined : [value];
}

function tableOf(lookup: NonNullable<ComputedValue["lookup"]>, { lookups }: Surroundings): LookupTable {
  if (typeof lookup !== "string") return lookupTable(Object.entries(lookup));
  const table = lookups.get(lookup);
  if (!table) throw new SyntaxError(`there is no table "${lookup}" under lookups. Add it, or correct the name`);
  return table;
}

function lookupIn(
  table: LookupTable,
  lookup: NonNullable<ComputedValue["lookup"]>,
): { convert: Conversion; complaint: (given: string) => string } {
  return {
    convert: (given) => {
      const found = table.get(foldedKey(given));
      return found === null ? [] : known(found);
    },
    complaint: () =>
      typeof lookup === "string" ? `is not in the table "${lookup}"` : "is not in the table of its lookup",
  };
}

function inFormats(date: DateFormats): { convert: Conversion; complaint: (given: string) => string } {
  const options = typeof date === "object" && "formats" in date ? date : { formats: date, language: "en" };
  const formats = [options.formats].flat();
  const read = dateReader({ ...options, formats });
  return { convert: (given) => known(read(given)), complaint: (given) => whyNoDate(given, { ...options, formats }) };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
