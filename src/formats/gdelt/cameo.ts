import * as z from "zod";
import { readReference } from "../../yaml/reference.js";

const group = z.strictObject({
  name: z.string(),
  type: z.enum(["PARLIAMENT", "AGENCY", "INTERGOVERNMENTAL", "MEDIA", "PARTY", "ARMED_FORCE", "OTHER"]),
});

/** The CAMEO codes in use, by code. */
export const CAMEO = readReference(
  "cameo",
  z.strictObject({
    allegations: z.record(z.string(), z.string()),
    proposals: z.record(z.string(), z.string()),
    roles: z.record(z.string(), group),
    groups: z.record(z.string(), group),
  }),
);
