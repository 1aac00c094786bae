const NUMBERS = new Intl.NumberFormat(undefined, { numberingSystem: "latn" });

/** A number in the order and with the marks of the reader's region, in the digits that the page's English is written with. */
export function numberText(value: number): string {
  return NUMBERS.format(value);
}

/** English, with the order of day and month of the reader's region. */
export function readerLocale(): string {
  return navigator.languages.find((language) => language.startsWith("en")) ?? "en-GB";
}
