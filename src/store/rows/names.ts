import type { Insertable } from "kysely";
import type { ActorName, NameKind } from "../../generated/db.js";
import { searchKeys } from "../../search/spelling/keys.js";

/** A name as a dataset states it. */
export interface StatedName {
  readonly value: string;
  readonly kind: NameKind;
  readonly language?: string | undefined;
  readonly script?: string | undefined;
}

/** Makes the rows of an actor's names with search keys, in order. Drops repeated names in the same language or without a language. */
export function distinctNames(names: readonly StatedName[], actorId: string): Insertable<ActorName>[] {
  const languages = new Map<string, Set<string | undefined>>();
  const distinct = names.filter(({ value, language }) => {
    const seen = languages.get(value);
    if (seen && (language === undefined || seen.has(language))) return false;
    languages.set(value, (seen ?? new Set()).add(language));
    return true;
  });
  return distinct.map(({ value, kind, language, script }, index) => ({
    actorId,
    rank: index + 1,
    value,
    kind,
    language: language ?? null,
    script: script ?? null,
    keys: searchKeys(value),
  }));
}
