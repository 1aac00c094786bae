import { recognizeCountry } from "../../countries/recognize.js";
import { COUNTRIES } from "../../countries/reference.js";
import { keyOfParts } from "../../mapping/keys.js";
import type { Statement } from "../../statements/statement.js";
import { CAMEO } from "./cameo.js";
import type { CodedActor } from "./columns.js";

/** An actor of an event as stated: a country, or an organisation that represents a group or a role in a country. */
export interface EventActor {
  /** The code of a country, or the key of an organisation. */
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly organization?: Omit<Extract<Statement, { kind: "organization" }>["entry"], "citations">;
}

const NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

/**
 * Identifies an actor: a group, a role in a country ("Armed forces of Iran"), or a country. Undefined if the codes name neither a group nor a
 * country: a role, a religion or an ethnicity alone does not identify anyone.
 */
export function eventActor({ name, country: code, group, role }: CodedActor): EventActor | undefined {
  const country = code === "" ? null : recognizeCountry(code, "cameo");
  if (group !== "") {
    const known = CAMEO.groups[group];
    const shown = known?.name ?? titleCase(name);
    if (shown === "") return undefined;
    return organization(keyOfParts(["group", group.toLowerCase()]), shown, known?.type ?? "OTHER", null);
  }
  if (country === null) return undefined;
  const countryName = NAMES.get(country) ?? country;
  const known = CAMEO.roles[role];
  if (known === undefined) return { key: country, name: countryName, country };
  const key = keyOfParts([country.toLowerCase(), role.toLowerCase()]);
  return organization(key, `${known.name} of ${countryName}`, known.type, country);
}

type OrganizationType = Extract<Statement, { kind: "organization" }>["entry"]["type"];

function organization(key: string, name: string, type: OrganizationType, country: string | null): EventActor {
  const identifiers = [
    {
      scheme: "cameo",
      value: key
        .replace(/^group-/, "")
        .replace("-", ":")
        .toUpperCase(),
    },
  ];
  return {
    key,
    name,
    country,
    organization: { name, aliases: [], type, ...(country === null ? {} : { country }), identifiers },
  };
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
