/** ISO 3166-1 numeric codes by alpha-2 code, inserted at build time. */
declare const COUNTRY_NUMBERS: Readonly<Record<string, string>>;
