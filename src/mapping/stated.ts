import * as z from "zod";
import { type Content, isContent } from "./content.js";
import { each } from "./each-format.js";
import { AT_LEAST_ONE, computedValue, condition, value } from "./value-format.js";

/**
 * Returns the properties with which a mapping states an entry: those of a dossier, each with a value that may come from the row. They are
 * derived from the formats of a dossier, so that both always have the same properties, choices and descriptions.
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

/** The parts of a key. */
export const keyParts = z.union([value, z.array(value).min(1, "must have at least one entry: a column")], {
  error: "must say where the key comes from, { column: Name }, or be a list of such parts",
});

/** Returns the format of a list's entry, of which a row can state several. */
export function statedPart(entry: z.ZodType): z.ZodType {
  const format = unwrapped(entry);
  if (format instanceof z.ZodUnion) {
    const object = format.options.find((option) => option instanceof z.ZodObject);
    if (!(object instanceof z.ZodObject)) return leaf(format);
    const error = `must be a text, the source of the value, { column: Name }, or ${exampleOf(object)}`;
    return z.union([computedValue, z.string(), partOf(object)], { error });
  }
  return format instanceof z.ZodObject ? partOf(format) : leaf(format);
}

function partOf(entry: z.ZodObject): z.ZodType {
  const format = z.strictObject({
    each: each.optional(),
    when: condition.optional().describe("States it only if this is true."),
    ...statedProperties(entry),
  });
  return format.superRefine((stated, context) => {
    if (context.issues.length > 0 || isPart(stated, entry)) return;
    context.addIssue({ code: "custom", message: `states nothing. Write, for example, ${exampleOf(entry)}` });
  });
}

/** Returns the format of a part, or a list of parts. */
export function oneOrMore(part: z.ZodType, entry: z.ZodType, least = 0): z.ZodType {
  const error =
    entry instanceof z.ZodObject
      ? `must be ${exampleOf(entry)}, or a list of these`
      : `${messageOf(entry)}, or a list of these`;
  return z.union([part, least > 0 ? z.array(part).min(least, AT_LEAST_ONE) : z.array(part)], { error });
}

/** Returns an example of a part with its first properties: `{ actor: …, role: … }`. */
function exampleOf(entry: z.ZodObject): string {
  const names = Object.keys(entry.shape).filter((name) => name !== "key" && name !== "citations");
  return `{ ${names
    .slice(0, 2)
    .map((name) => `${name}: …`)
    .join(", ")} }`;
}

function messageOf(format: z.ZodType): string {
  return `must be ${format instanceof z.ZodNumber ? "a number" : "a text"}, or say where the value comes from: { column: Name }`;
}

function statedBy(format: z.ZodType): z.ZodType {
  if (format instanceof z.ZodObject) return z.strictObject(statedProperties(format));
  if (!(format instanceof z.ZodArray)) return leaf(format);
  const element = unwrapped(format.element);
  return oneOrMore(statedPart(element), element);
}

function leaf(format: z.ZodType): z.ZodType {
  return z.union([format, computedValue], { error: messageOf(format) });
}

/** Whether this states a part by its properties rather than a value. */
export function isPart(stated: unknown, format: z.ZodObject): stated is Content {
  return isContent(stated) && Object.keys(stated).some((name) => name in format.shape && name !== "key");
}

/** Returns a format without the wrappers that make it optional. */
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
