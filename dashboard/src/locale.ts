const NUMBERS = new Intl.NumberFormat(undefined, { numberingSystem: "latn" });

/** A number in the order and with the marks of the reader's region, in the digits that the page's English is written with. */
export function numberText(value: number): string {
  return NUMBERS.format(value);
}

/** How many there are of something: "1 record", "6,789 records". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day, by UTC, as the API's labels write it: "19 February 2025". */
export function dayText(day: Date): string {
  return DAYS.format(day);
}
