import { z } from "zod";
import { type Content, isContent } from "./content.js";
import { computedValue, condition, value } from "./value-format.js";

/**
 * How a mapping states what a dossier states: the same properties, each with a value that may come from the row. Made from
 * the formats of a dossier, so that both always have the same properties, choices and descriptions.
 */
export function statedProperties(entry: z.ZodObject): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(entry.shape).map(([name, property]) => {
      const format = unwrapped(property);
      const stated = (name === "key" ? keyParts : statedBy(format)).optional();
      return [name, stated.describe(describedBy(property))];
    }),
  );
}

/** The parts that a key is made of. */
export const keyParts = z.union([value, z.array(value).min(1, "must have at least one entry: a column")]);

/** What it is about is stated for each of these. */
export const each = computedValue.describe(
  "States one for each of these values, or for each of these nested elements; inside, `.` is the value, and columns and paths begin at the element.",
);

/** The format of a list's entry, of which a row can state several. */
export function statedPart(entry: z.ZodType): z.ZodType {
  const format = unwrapped(entry);
  if (format instanceof z.ZodUnion) {
    const object = format.options.find((option) => option instanceof z.ZodObject);
    return object instanceof z.ZodObject ? z.union([computedValue, z.string(), partOf(object)]) : leaf(format);
  }
  return format instanceof z.ZodObject ? partOf(format) : leaf(format);
}

function partOf(entry: z.ZodObject): z.ZodType {
  return z.strictObject({
    each: each.optional(),
    when: condition.optional().describe("States it only where this holds."),
    ...statedProperties(entry),
  });
}

function statedBy(format: z.ZodType): z.ZodType {
  if (format instanceof z.ZodObject) return z.strictObject(statedProperties(format));
  if (!(format instanceof z.ZodArray)) return leaf(format);
  const part = statedPart(format.element as z.ZodType);
  return z.union([part, z.array(part)]);
}

function leaf(format: z.ZodType): z.ZodType {
  return z.union([format, computedValue]);
}

/** Whether it states a part by its properties rather than a value. */
export function isPart(stated: unknown, format: z.ZodObject): stated is Content {
  return isContent(stated) && Object.keys(stated).some((name) => name in format.shape && name !== "key");
}

/** A format without what makes it optional. */
export function unwrapped(format: unknown): z.ZodType {
  if (format instanceof z.ZodOptional || format instanceof z.ZodDefault) return unwrapped(format.def.innerType);
  if (format instanceof z.ZodType) return format;
  throw new TypeError("no format");
}

function describedBy(format: unknown): string {
  if (format instanceof z.ZodType && format.description) return format.description;
  if (format instanceof z.ZodOptional || format instanceof z.ZodDefault) return describedBy(format.def.innerType);
  return "";
}
