/** What is known of something that was thrown, which need not be an error. */

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The code of an error of Node.js, or the SQLSTATE of one of the database; undefined where it has none. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
}

/** Why a file cannot be read as text in UTF-8, by what was thrown meanwhile. */
export function whyUnreadable(thrown: unknown): string {
  switch (codeOf(thrown)) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder. Name a file in it";
    case "EACCES":
      return "reading it is not allowed";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is no text in UTF-8. Save it as such";
    default:
      return `it cannot be read: ${messageOf(thrown)}`;
  }
}
