/** ISO 3166-1 numeric codes by those of two letters; the build puts them in. */
declare const COUNTRY_NUMBERS: Readonly<Record<string, string>>;
