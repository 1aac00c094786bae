import type { StatementKind } from "../statements/statement.js";
import type { Scope } from "./scope.js";
import type { Tree } from "./tree.js";
import type { Value } from "./value-format.js";

/** The context in which values are compiled. */
export interface Surroundings {
  readonly lookups: ReadonlyMap<string, LookupTable>;
  /** Returns the key of an entity with these parts, for entities of all inputs. */
  readonly keyOf: (entity: string, parts: readonly string[]) => string;
  /** Whether a text counts as no value. */
  readonly isNothing: (text: string) => boolean;
  /** Records that a column of the row is used. */
  readonly useColumn: (name: string) => void;
  /** Returns a function that each look-up of this column or path calls with whether anything was there. */
  readonly watch: (columnOrPath: string) => (isThere: boolean) => void;
  /** Compiles a nested value, or the value of a condition. */
  readonly compile: (value: Value, around: Surroundings) => Values;
}

export type LookupTable = ReadonlyMap<string, string | null>;

/** Computes the values of a scope; an empty list if there is no value. */
export type Values = (scope: Scope) => readonly string[];

export type Test = (scope: Scope) => boolean;

/** What one row states of a thing: possibly only a part of it. */
export interface PartialEntry {
  readonly kind: StatementKind;
  readonly key: string;
  readonly entry: Tree;
}
