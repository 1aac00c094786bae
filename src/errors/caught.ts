/** Information about a thrown value, which need not be an error. */

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The code of a Node.js error, or the SQLSTATE of a database error; undefined if there is none. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}

/** Explains why a file cannot be read as UTF-8 text, from the thrown value. */
export function whyUnreadable(thrown: unknown): string {
  switch (codeOf(thrown)) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder. Give a file in it";
    case "EACCES":
      return "permission to read it is denied";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is not UTF-8 text. Save it as UTF-8";
    default:
      return `it cannot be read: ${messageOf(thrown)}`;
  }
}
