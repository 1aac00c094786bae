import { BadUserInput } from "../errors/errors.js";
import { isUuid } from "../ids/uuid.js";

/** The place of an entry in a list: its sort value as text, and the row's key, which breaks ties. */
export interface Cursor {
  readonly value: string;
  readonly key: string;
}

/**
 * Encodes a cursor.
 *
 * @param list what the list contains and its sort key, e.g. `meetings by DATE`: other lists refuse the cursor. The
 *   parent and the filter are not included, so a cursor stays valid when they change.
 */
export function writeCursor(list: string, { value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([list, value, key])).toString("base64url");
}

/** @throws {BadUserInput} if the text is not a cursor of this list */
export function readCursor(argument: "after" | "before", text: string, list: string): Cursor {
  const [cursorList, value, key] = parts(text);
  if (cursorList === undefined || value === undefined || key === undefined || !isUuid(key)) {
    throw new BadUserInput(
      `\`${argument}\` is not a cursor of this API: "${shortened(text)}". Use an edge's \`cursor\` or a cursor from \`pageInfo\`.`,
      [argument],
    );
  }
  if (cursorList !== list) {
    throw new BadUserInput(
      `\`${argument}\` comes from another list (${shortened(cursorList)}; this one: ${list}). Start over without it.`,
      [argument],
    );
  }
  return { value, key };
}

function parts(text: string): string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(read) && read.length === 3 && read.every((part) => typeof part === "string") ? read : [];
  } catch {
    return [];
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
