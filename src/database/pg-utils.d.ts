/** The part of the library `pg` that this project uses besides what its types tell of. */
declare module "pg/lib/utils.js" {
  const utils: {
    /** A value as the text, or the bytes, by which a statement is given it; null for none. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
