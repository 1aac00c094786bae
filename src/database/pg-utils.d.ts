/** A part of the library `pg` that this project uses but its types do not declare. */
declare module "pg/lib/utils.js" {
  const utils: {
    /** Converts a value to the text or bytes of a parameter; null for no value. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
