/** The part of the library `edtf`, which comes without types, that this project uses. */
declare module "edtf" {
  /** A date, or a season. `values` are its year, month (from 0) and day, as far as they are given. */
  export interface ExtDate {
    readonly type: "Date" | "Season";
    readonly values: readonly number[];
    /** The first and the last millisecond that it may mean. */
    readonly min: number;
    readonly max: number;
    readonly uncertain?: { readonly value: number } | undefined;
    readonly approximate?: { readonly value: number } | undefined;
  }

  /** An interval. An end is null where it is unknown and infinite where it is open. */
  export interface ExtInterval {
    readonly type: "Interval";
    readonly lower: ExtDate | number | null;
    readonly upper: ExtDate | number | null;
  }

  export interface Options {
    readonly types?: readonly string[];
    readonly level?: 0 | 1 | 2;
  }

  /** @throws {Error} on a text that is not EDTF of these types and this level */
  export default function edtf(text: string, options: Options): ExtDate | ExtInterval;
}
