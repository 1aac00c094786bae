import { dirname } from "node:path";
import { parseYaml, readYaml } from "../yaml/read.js";
import { wrongInMapping } from "./checks.js";
import type { Surroundings } from "./compiler.js";
import { entityKey } from "./entity.js";
import { type MappedEntity, type Mapping, type MappingInput, mappingFormat } from "./format.js";
import { readLookups, wrongFiles } from "./lookups.js";
import { compileRows, type RowReader } from "./row.js";
import { compileValue } from "./values.js";

/** @param folder the folder of the files that a mapping names */
function formatIn(folder: string) {
  const check = (content: unknown) => [...wrongInMapping(content), ...wrongFiles(content, folder)];
  return { schema: mappingFormat, check };
}

/** A compiled input of a mapping. */
export interface CompiledInput extends MappingInput {
  readonly readRow: RowReader;
  /** The columns that its values are taken from. */
  readonly columns: ReadonlySet<string>;
  /** Columns and paths that no row has had so far, although they are not optional. */
  readonly unfound: ReadonlySet<string>;
}

/** A compiled mapping. */
export interface CompiledMapping {
  readonly mapping: Mapping;
  /** The folder of the files that it names. */
  readonly folder: string;
  readonly inputs: readonly CompiledInput[];
}

/**
 * @throws {YamlError} if the file is not a mapping, or a file that it names cannot be used
 */
export async function readMapping(file: string): Promise<CompiledMapping> {
  return compileMapping(await readYaml(file, formatIn(dirname(file))), dirname(file));
}

/** @param file the name of the file, for messages; its folder is that of the files that it names */
export async function parseMapping(text: string, file: string): Promise<CompiledMapping> {
  return compileMapping(parseYaml(text, file, formatIn(dirname(file))), dirname(file));
}

function compileMapping(mapping: Mapping, folder: string): CompiledMapping {
  const lookups = readLookups(mapping.lookups, folder);
  const entities = new Map(mapping.inputs.flatMap((input) => Object.entries(input.entities)));
  const keyOf: Surroundings["keyOf"] = (name, parts) => entityKey(name, entities.get(name) as MappedEntity, parts);
  const inputs = mapping.inputs.map((input): CompiledInput => {
    const columns = new Set([input.group ?? []].flat());
    const unfound = new Set<string>();
    const found = new Set(input.optional);
    const empty = new Set(input.empty);
    const around: Surroundings = {
      lookups,
      keyOf,
      isNothing: (text) => text.trim() === "" || empty.has(text.trim()),
      useColumn: (column) => {
        columns.add(column);
      },
      watch: (place) => (isThere) => {
        if (found.has(place)) return;
        if (isThere) found.add(place);
        if (isThere) unfound.delete(place);
        else unfound.add(place);
      },
      compile: compileValue,
    };
    return { ...input, readRow: compileRows(input, input.cite ?? mapping.cite, around), columns, unfound };
  });
  return { mapping, folder, inputs };
}
