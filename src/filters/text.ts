import { sql } from "kysely";
import type { Condition } from "./condition.js";

/** That a column of words (tsvector) matches a query in the syntax of web search. */
export function matchesText(column: string, text: string): Condition {
  return sql<boolean>`${sql.ref(column)} @@ websearch_to_tsquery('english', fold(${text}))`;
}

/**
 * That every word of the text begins a word of a column of folded words (see `fold_words`), in any order.
 * Words of nothing but punctuation match everything.
 */
export function beginsWords(column: string, text: string): Condition {
  return sql<boolean>`${sql.ref(column)} like all (
    select '% ' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    from unnest(string_to_array(trim(fold_words(${text})), ' ')) as word)`;
}
