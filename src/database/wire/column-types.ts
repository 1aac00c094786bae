/**
 * Parsers of column values by the type's object id in PostgreSQL's catalogue, for both engines. Days stay texts: a
 * `Date` is a moment, cannot be infinite, and may fall on another day in another time zone.
 */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // int8: counts
  1082: (text) => text, // date
  1700: Number, // numeric
};

/** The settings of every connection. */
export function sessionSettings({ statementTimeoutMs }: { statementTimeoutMs: number }): Record<string, string> {
  return {
    TimeZone: "UTC",
    DateStyle: "ISO, YMD",
    statement_timeout: String(statementTimeoutMs),
    jit: "off",
    // Data in frequent use is in memory. With the default of 4, PostgreSQL would scan small tables for each joined row
    // instead of using an index, and would replan statements whose plan it could keep.
    random_page_cost: "1.1",
    // One wrong letter in a five-letter word leaves half of its trigrams.
    "pg_trgm.word_similarity_threshold": "0.5",
  };
}
