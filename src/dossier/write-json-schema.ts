import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../package-root.js";
import { dossierJsonSchema } from "./json-schema.js";

/** A script: writes the JSON Schema that stands beside the dossiers. */
writeFileSync(join(PACKAGE_ROOT, "db", "dossiers", "dossier.schema.json"), dossierJsonSchema());
