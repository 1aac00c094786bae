import { parseYaml, readYaml } from "../yaml/read.js";
import { type Dossier, dossierFormat } from "./format.js";
import { wrongReferences } from "./references.js";

const FORMAT = { schema: dossierFormat, check: wrongReferences };

/** @throws {YamlError} if the file is not a dossier */
export function readDossier(file: string): Promise<Dossier> {
  return readYaml(file, FORMAT);
}

/**
 * @param file the name of the file, for messages
 * @throws {YamlError} with every problem found
 */
export function parseDossier(text: string, file: string): Dossier {
  return parseYaml(text, file, FORMAT);
}
