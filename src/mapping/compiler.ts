import type { StatementKind } from "../statements/statement.js";
import type { Scope } from "./scope.js";
import type { Tree } from "./tree.js";
import type { Value } from "./value-format.js";

/** What values that are compiled may refer to. */
export interface Surroundings {
  readonly lookups: ReadonlyMap<string, LookupTable>;
  /** What gives the key of an entity with these parts, for entities of all inputs. */
  readonly keyOf: (entity: string, parts: readonly string[]) => string;
  /** What counts as no value. */
  readonly isNothing: (text: string) => boolean;
  /** Remembers a column of the row that is asked for. */
  readonly useColumn: (name: string) => void;
  /** Gives what is to be told, wherever a column or path is asked for, whether anything is there. */
  readonly watch: (columnOrPath: string) => (isThere: boolean) => void;
  /** Compiles a value that is a part of another one, or of a condition. */
  readonly compile: (value: Value, around: Surroundings) => Values;
}

export type LookupTable = ReadonlyMap<string, string | null>;

/** Computes the values of a scope. No value is an empty list. */
export type Values = (scope: Scope) => readonly string[];

export type Test = (scope: Scope) => boolean;

/** A thing as it is stated by a row: perhaps not all of it. */
export interface PartialEntry {
  readonly kind: StatementKind;
  readonly key: string;
  readonly entry: Tree;
}
