import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PACKAGE_ROOT } from "../../package-root.js";

const group = z.strictObject({
  name: z.string(),
  type: z.enum(["PARLIAMENT", "AGENCY", "INTERGOVERNMENTAL", "MEDIA", "PARTY", "ARMED_FORCE", "OTHER"]),
});

/** The codes of CAMEO that are used, by code. */
export const CAMEO = z
  .strictObject({
    allegations: z.record(z.string(), z.string()),
    proposals: z.record(z.string(), z.string()),
    roles: z.record(z.string(), group),
    groups: z.record(z.string(), group),
  })
  .parse(parse(readFileSync(join(PACKAGE_ROOT, "db", "reference", "cameo.yaml"), "utf8")));
