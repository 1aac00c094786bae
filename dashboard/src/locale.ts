const NUMBERS = new Intl.NumberFormat(undefined, { numberingSystem: "latn" });

/** Formats a number with the separators of the reader's locale, always in Western digits. */
export function numberText(value: number): string {
  return NUMBERS.format(value);
}

/** Formats a count with its noun: "1 record", "6,789 records". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Formats a day (UTC) like the API's date labels: "19 February 2025". */
export function dayText(day: Date): string {
  return DAYS.format(day);
}
