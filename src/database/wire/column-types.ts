/**
 * How values of columns come to JavaScript, by the type's object id in PostgreSQL's catalogue: the same on both engines.
 * Days stay texts, since a `Date` is a moment and knows neither infinity nor the day in another time zone.
 */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // int8: counts
  1082: (text) => text, // date
  1700: Number, // numeric
};

/** What every connection is set to. */
export function sessionSettings({ statementTimeoutMs }: { statementTimeoutMs: number }): Record<string, string> {
  return {
    TimeZone: "UTC",
    DateStyle: "ISO, YMD",
    statement_timeout: String(statementTimeoutMs),
    jit: "off",
    // What is read often is in memory: PostgreSQL takes a row by an index for four times as dear as it is, so that it reads small
    // tables as a whole for each row that it joins, and makes plans anew that it could keep.
    random_page_cost: "1.1",
    // One wrong letter in a word of five leaves half of its trigrams.
    "pg_trgm.word_similarity_threshold": "0.5",
  };
}
