import { chancery } from "../api/chancery";
import { CountriesNamedDocument, CountryByCodeDocument } from "../generated/documents";

/** The countries of a filter, by their codes; or why they cannot be told. */
export type NamedCountries = { readonly codes: readonly string[] } | { readonly problem: string };

/** How many countries are offered at most where a name may mean several. */
const OFFERED = 6;

/** Reads what is written into a field for countries: codes and names in any language, `IR KP` or `Iran, North Korea`. */
export async function namedCountries(text: string): Promise<NamedCountries> {
  const parts = text.split(/[,;]/).flatMap(codesOrName);
  const found = await Promise.all(parts.map((part) => countryNamed(part)));
  const problem = found.find((one) => "problem" in one);
  return problem ?? { codes: [...new Set(found.flatMap((one) => ("codes" in one ? one.codes : [])))] };
}

/** Codes may stand with spaces between; a name may have spaces in it. */
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
  if (!country) return { problem: `No country is known as “${text}”. Put a comma between countries.` };
  if (others.length === 0) return { codes: [country.code] };
  const meant = [country, ...others].map(({ name, code }) => `${name} (${code})`);
  return { problem: `“${text}” may mean ${meant.slice(0, OFFERED).join(", ")}${meant.length > OFFERED ? " …" : "."}` };
}

function isCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text);
}

/** Whether two names are the same but for case and accents. */
function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, "en", { sensitivity: "base" }) === 0;
}
