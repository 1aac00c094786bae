import { wrongReferences } from "../dossier/references.js";
import { messageOf } from "../errors/caught.js";
import type { StatementKind } from "../statements/statement.js";
import { citation } from "../statements/values.js";
import type { Finding } from "../yaml/finding.js";
import { uncitedConstants } from "./constants.js";
import { allEntities, type Content, isContent, objectOf } from "./content.js";
import { dateReader } from "./dates/dates.js";
import { hasNamesOfMonths } from "./dates/month-names.js";
import { ENTRY_FORMATS } from "./entries.js";
import { wrongTable } from "./lookups.js";
import { type StatedOf, wrongOutcomes } from "./outcomes.js";
import { parsePath } from "./path.js";
import { pattern, splitting } from "./patterns.js";
import { unknownConstants } from "./references.js";
import { parseTemplate } from "./template.js";
import { SOURCES } from "./value-format.js";

/**
 * Finds problems in a mapping beyond its schema: unreadable paths, templates, patterns and date formats, unknown tables and entities,
 * and entities that lack required properties. Takes any file content.
 */
export function wrongInMapping(content: unknown): Finding[] {
  if (!isContent(content)) return [];
  const inputs = Array.isArray(content.inputs) ? content.inputs : [];
  return [
    ...wrongReferences(content),
    ...wrongValues(
      content.cite,
      ["cite"],
      content,
      entitiesOfAll(inputs.filter((input) => isContent(input) && !("cite" in input))),
    ),
    ...inputs.flatMap((input, index) =>
      isContent(input) ? wrongValues(input, ["inputs", index], content, objectOf(input.entities)) : [],
    ),
    ...wrongEntities(content, inputs),
    ...wrongOutcomes(statedIn(content, inputs), content),
    ...uncitedConstants(content),
  ];
}

/** Checks all values of an input or of a part of it. */
function wrongValues(node: unknown, path: readonly PropertyKey[], mapping: Content, entities: Content): Finding[] {
  if (Array.isArray(node))
    return node.flatMap((inner, index) => wrongValues(inner, [...path, index], mapping, entities));
  if (!isContent(node)) return [];
  const own = isComputed(node) ? wrongValue(node, mapping, entities) : unknownConstants(node, mapping);
  return [
    ...own.map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
    ...Object.entries(node).flatMap(([name, inner]) => wrongValues(inner, [...path, name], mapping, entities)),
  ];
}

function isComputed(node: Content): boolean {
  return !("kind" in node) && SOURCES.some((source) => source !== "key" && source in node);
}

function wrongValue(value: Content, mapping: Content, entities: Content): Finding[] {
  const lookups = objectOf(mapping.lookups);
  return [
    ...unreadable(value, "path", parsePath),
    ...unreadable(value, "template", (text) => pathsIn(text, objectOf(value.with)).map(parsePath)),
    ...unreadable(value, "split", splitting),
    ...unreadable(value, "match", pattern),
    ...unreadable(value, "matches", pattern),
    ...Object.keys(objectOf(value.replace)).flatMap((written) =>
      unreadable({ [written]: written }, written, pattern).map(({ message }) => ({
        path: ["replace", written],
        message,
      })),
    ),
    ...wrongDate(value.date),
    ...wrongTable(value.lookup).map(({ path, ...rest }) => ({ ...rest, path: ["lookup", ...path] })),
    ...(typeof value.lookup !== "string" || Object.hasOwn(lookups, value.lookup)
      ? []
      : [
          {
            path: ["lookup"],
            message: `there is no table "${value.lookup}" under lookups. Add it, or correct the name`,
          },
        ]),
    ...(typeof value.entity === "string"
      ? unknownEntity(value.entity, "key" in value ? allEntities(mapping) : entities)
      : []),
  ];
}

function unknownEntity(name: string, entities: Content): Finding[] {
  if (Object.hasOwn(entities, name)) return [];
  const known = Object.keys(entities).join(", ") || "none";
  return [
    { path: ["entity"], message: `no entity named "${name}" is available wherever this is used. Available: ${known}` },
  ];
}

function wrongDate(date: unknown): Finding[] {
  if (date === undefined) return [];
  const { formats, language = "en", pivot } = isContent(date) ? date : { formats: date };
  if (typeof language === "string" && !hasNamesOfMonths(language)) {
    const message = `month names are not known for "${language}". Write a language tag (BCP 47), such as fr`;
    return [{ path: ["date", "language"], message }];
  }
  const list = [formats].flat().filter((format) => typeof format === "string");
  try {
    dateReader({ formats: list, language: String(language), pivot: typeof pivot === "number" ? pivot : undefined });
    return [];
  } catch (error) {
    return [{ path: ["date"], message: messageOf(error) }];
  }
}

/** Returns the paths in a template's braces: names that `with` does not define. */
function pathsIn(template: string, named: Content): string[] {
  return parseTemplate(template).names.filter((name) => name !== "." && !Object.hasOwn(named, name));
}

function unreadable(value: Content, property: string, read: (text: string) => unknown): Finding[] {
  const text = value[property];
  if (typeof text !== "string") return [];
  try {
    read(text);
    return [];
  } catch (error) {
    return [{ path: [property], message: messageOf(error) }];
  }
}

/** Collects everything a mapping states: entities, and citations for all. */
function statedIn(mapping: Content, inputs: readonly unknown[]): StatedOf[] {
  const cited = (holder: Content, path: readonly PropertyKey[]): StatedOf[] =>
    [holder.cite].flat().map((stated, index) => ({
      format: citation,
      stated,
      path: [...path, "cite", ...(Array.isArray(holder.cite) ? [index] : [])],
    }));
  const entities = (input: Content, path: readonly PropertyKey[]): StatedOf[] =>
    Object.entries(objectOf(input.entities)).flatMap(([name, stated]) => {
      const { kind } = objectOf(stated);
      return isKind(kind) ? [{ format: ENTRY_FORMATS[kind], stated, path: [...path, "entities", name] }] : [];
    });
  return [
    ...cited(mapping, []),
    ...inputs.map(objectOf).flatMap((input, index) => {
      const path = ["inputs", index];
      return [...cited(input, path), ...entities(input, path)];
    }),
  ];
}

/** Finds entities that lack required properties in all inputs, and entities that share a name but differ in kind or in having a key. */
function wrongEntities(mapping: Content, inputs: readonly unknown[]): Finding[] {
  const places = inputs.flatMap((input, index) =>
    isContent(input)
      ? Object.entries(objectOf(input.entities)).flatMap(([name, entity]) =>
          isContent(entity)
            ? [{ name, entity, path: ["inputs", index, "entities", name], cite: input.cite ?? mapping.cite }]
            : [],
        )
      : [],
  );
  return places.flatMap(({ name, entity, path, cite }) => {
    const [first, ...others] = places.filter((place) => place.name === name);
    if (entity !== first?.entity) {
      const isAlike = entity.kind === first?.entity.kind && "key" in entity === "key" in (first?.entity ?? {});
      return isAlike
        ? []
        : [
            {
              path,
              at: "name" as const,
              message:
                "has the name of an entity of another kind, or of one that differs in having a `key`. Choose another name",
            },
          ];
    }
    const all = [{ entity, cite }, ...others];
    return requiredOf(entity.kind)
      .filter(
        (property) =>
          !all.some((one) => property in one.entity || (property === "citations" && one.cite !== undefined)),
      )
      .map((property) => ({
        path,
        at: "name" as const,
        message: `never states its \`${property}\`. Add it${property === "citations" ? ", or `cite` for all" : ""}`,
      }));
  });
}

function requiredOf(kind: unknown): string[] {
  if (!isKind(kind)) return [];
  return Object.entries(ENTRY_FORMATS[kind].shape).flatMap(([name, property]) =>
    property.safeParse(undefined).success ? [] : [name],
  );
}

function isKind(kind: unknown): kind is StatementKind {
  return typeof kind === "string" && Object.hasOwn(ENTRY_FORMATS, kind);
}

/** Returns the entities that all these inputs have. */
function entitiesOfAll(inputs: readonly unknown[]): Content {
  const [first = {}, ...others] = inputs.map((input) => (isContent(input) ? objectOf(input.entities) : {}));
  return Object.fromEntries(
    Object.entries(first).filter(([name]) => others.every((entities) => Object.hasOwn(entities, name))),
  );
}
