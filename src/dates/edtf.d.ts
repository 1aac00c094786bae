/** The part of the untyped library `edtf` that this project uses. */
declare module "edtf" {
  /** A date or a season. */
  export interface ExtDate {
    readonly type: "Date" | "Season";
    /** The first and the last millisecond that it may mean. */
    readonly min: number;
    readonly max: number;
  }

  export interface Options {
    readonly types?: readonly ExtDate["type"][];
    readonly level?: 0 | 1 | 2;
  }

  /** @throws {Error} if the text is not EDTF of these types and this level */
  export default function edtf(text: string, options: Options): ExtDate;
}
