import { chancery } from "../api/chancery";
import { CountriesNamedDocument, CountryByCodeDocument } from "../generated/documents";

/** The codes of the countries in a text, or the problem with it. */
export type NamedCountries = { readonly codes: readonly string[] } | { readonly problem: string };

/** The maximum number of countries listed for an ambiguous name. */
const OFFERED = 6;

/** Finds the countries in a text of codes and names in any language: `IR KP` or `Iran, North Korea`. */
export async function namedCountries(text: string): Promise<NamedCountries> {
  const parts = text.split(/[,;]/).flatMap(codesOrName);
  const found = await Promise.all(parts.map((part) => countryNamed(part)));
  const problem = found.find((one) => "problem" in one);
  return problem ?? { codes: [...new Set(found.flatMap((one) => ("codes" in one ? one.codes : [])))] };
}

/** Codes may be separated by spaces; names may contain spaces. */
function codesOrName(part: string): string[] {
  const words = part.trim().split(/\s+/).filter(Boolean);
  return words.every(isCode) ? words : [words.join(" ")];
}

async function countryNamed(text: string): Promise<NamedCountries> {
  const code = text.toUpperCase();
  if (isCode(text)) {
    const { country } = await chancery.request(CountryByCodeDocument, { code });
    if (country) return { codes: [code] };
  }
  const { countries } = await chancery.request(CountriesNamedDocument, { text });
  const found = countries.nodes.flatMap(({ code, ...country }) => (code ? [{ ...country, code }] : []));
  const exact = found.filter(({ aliases }) => aliases.some(({ value }) => isSame(value, text)));
  const [country, ...others] = exact.length > 0 ? exact : found;
  if (!country) return { problem: `No country called “${text}” was found. Separate countries with commas.` };
  if (others.length === 0) return { codes: [country.code] };
  const meant = [country, ...others].map(({ name, code }) => `${name} (${code})`);
  return {
    problem: `“${text}” matches several countries: ${meant.slice(0, OFFERED).join(", ")}${meant.length > OFFERED ? " …" : "."}`,
  };
}

function isCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text);
}

/** Whether two names are equal except for case and accents. */
function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { sensitivity: "base" }) === 0;
}
