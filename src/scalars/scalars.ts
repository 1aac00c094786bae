import { GraphQLScalarType, print, type ValueNode } from "graphql";
import { historicalDate, InvalidDate } from "../dates/historical-date.js";
import { BadUserInput } from "../errors/errors.js";

/** Makes a string scalar that checks input and passes output through. */
function textScalar(name: string, check: (text: string) => string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    ...parsing((value, shown) => {
      if (typeof value !== "string") throw new BadUserInput(`${name} takes a string, not ${shown}.`);
      return check(value);
    }),
  });
}

/** Makes a scalar's parsers of variable values and of literals, quoted or not. Errors about literals have a location. */
function parsing<Value>(parse: (value: unknown, shown: string) => Value) {
  return {
    parseValue: (value: unknown) => parse(value, JSON.stringify(value)),
    parseLiteral: (node: ValueNode) => {
      try {
        return parse("value" in node ? node.value : undefined, print(node));
      } catch (error) {
        throw error instanceof BadUserInput ? new BadUserInput(error.message, undefined, node) : error;
      }
    },
  };
}

export const DateScalar = textScalar("Date", (text) => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? edtfDate(text) : null;
  if (date?.precision !== "DAY") throw new BadUserInput(`"${text}" is not a day. Write YYYY-MM-DD.`);
  return text;
});

export const EdtfScalar = textScalar("EDTF", (text) => edtfDate(text).edtf);

export const CountryCodeScalar = textScalar("CountryCode", (text) => {
  if (!/^[A-Za-z]{2}$/.test(text)) {
    throw new BadUserInput(`"${text}" is not a country code. Write the two letters of ISO 3166-1 alpha-2, such as KP.`);
  }
  return text.toUpperCase();
});

export const UrlScalar = textScalar("URL", (text) => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new BadUserInput(`"${text}" is not an absolute http or https URL.`);
  }
  return text;
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  ...parsing(moment),
});

function moment(value: unknown, shown: string): Date {
  const date = new Date(typeof value === "string" && value.includes("T") ? value : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw new BadUserInput(`${shown} is not a date and time. Write YYYY-MM-DDTHH:MM:SSZ.`);
  return date;
}

function edtfDate(text: string) {
  try {
    return historicalDate(text);
  } catch (error) {
    if (error instanceof InvalidDate) throw new BadUserInput(error.message);
    throw error;
  }
}
