/** Regional forms of a language with other names of months: Jänner, setiembre, Sept. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { de: ["de-AT"], en: ["en-GB"], es: ["es-PE"] };

/** Whether month names are known in a language, a BCP 47 tag. */
export function hasNamesOfMonths(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Returns the long and short names of months in lower case, without a final full stop; also without their accents. */
export function namesOfMonths(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const form of [language, ...(REGIONS[language.toLowerCase().split("-")[0] ?? ""] ?? [])]) {
    for (const [name, month] of namesIn(form)) if (!names.has(name)) names.set(name, month);
  }
  for (const [name, month] of [...names]) {
    const bare = name.normalize("NFD").replace(/\p{M}/gu, "").normalize();
    if (!names.has(bare)) names.set(bare, month);
  }
  return names;
}

function namesIn(language: string): [string, number][] {
  const names: [string, number][] = [];
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2001, month - 1, 15));
    for (const style of ["long", "short"] as const) {
      for (const parts of [{ month: style }, { month: style, day: "numeric" }] as const) {
        const formatted = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" }).formatToParts(date);
        const name = formatted.find(({ type }) => type === "month")?.value ?? "";
        names.push([name.normalize().toLowerCase().replace(/\.$/, ""), month]);
      }
    }
  }
  return names;
}
