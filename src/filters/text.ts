import { type RawBuilder, sql } from "kysely";
import type { Condition } from "./condition.js";
import { refuseZeroByte } from "./zero-byte.js";

/**
 * A text in the syntax of web search, as a query of words. A hyphen excludes what stands behind it, a word or a phrase; others are
 * left out, as PostgreSQL takes no more than 32 in a row.
 */
export function webSearch(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('english', fold(${text.replace(/-(?![\p{L}\p{N}"])/gu, " ")}))`;
}

/** That a column of words (tsvector) matches a query in the syntax of web search. A text without a word matches everything. */
export function matchesText(column: string, text: string): Condition {
  if (!hasWord(text)) return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(column)} @@ ${webSearch(text)}`;
}

/**
 * That every word of the text begins a word of a column of folded words (see `fold_words`), in any order.
 * A text without a word matches everything.
 */
export function beginsWords(column: string, text: string): Condition {
  if (!hasWord(text)) return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(column)} like all (
    select '% ' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    from unnest(string_to_array(trim(fold_words(${text})), ' ')) as word)`;
}

function hasWord(text: string): boolean {
  refuseZeroByte([text], ["filter"]);
  return /[\p{L}\p{N}]/u.test(text);
}
