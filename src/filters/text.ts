import { type RawBuilder, sql } from "kysely";
import type { Condition } from "./condition.js";
import { refuseZeroByte } from "./zero-byte.js";

/**
 * Converts a web search to a query of words. A hyphen excludes the word or phrase after it; other hyphens are removed,
 * since PostgreSQL accepts no more than 32 in a row.
 */
export function webSearch(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('english', fold(${text.replace(/-(?![\p{L}\p{N}"])/gu, " ")}))`;
}

/** Whether a column of words (tsvector) matches a web search. A text without words matches nothing. */
export function matchesText(column: string, text: string): Condition {
  if (!hasWord(text)) return sql<boolean>`false`;
  return sql<boolean>`${sql.ref(column)} @@ ${webSearch(text)}`;
}

/**
 * Whether each word of the text is a prefix of a word in a column of folded words (see `fold_words`), in any order. A
 * text without words matches nothing.
 */
export function beginsWords(column: string, text: string): Condition {
  if (!hasWord(text)) return sql<boolean>`false`;
  return sql<boolean>`${sql.ref(column)} like all (
    select '% ' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    from unnest(string_to_array(trim(fold_words(${text})), ' ')) as word)`;
}

function hasWord(text: string): boolean {
  refuseZeroByte([text], ["filter"]);
  return /[\p{L}\p{N}]/u.test(text);
}
