import { BadUserInput } from "../errors/errors.js";
import { isUuid } from "../ids/uuid.js";

/** Where an entry stands in a list: the text of what the list is sorted by, and the row's key, which breaks ties. */
export interface Cursor {
  readonly value: string;
  readonly key: string;
}

/**
 * The text of a cursor.
 *
 * @param list what the list holds and what it is sorted by, such as `meetings by DATE`, so that no other list mistakes the cursor for
 *   its own. Whose meetings they are, and through which filter, is left open: the cursor says where to go on there too.
 */
export function writeCursor(list: string, { value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([list, value, key])).toString("base64url");
}

/** @throws {BadUserInput} on a text that is not a cursor of such a list */
export function readCursor(argument: "after" | "before", text: string, list: string): Cursor {
  const [cursorList, value, key] = parts(text);
  if (cursorList === undefined || value === undefined || key === undefined || !isUuid(key)) {
    throw new BadUserInput(
      `\`${argument}\` is not a cursor of this API: "${shortened(text)}". Take it from an edge's \`cursor\` or from \`pageInfo\`.`,
      [argument],
    );
  }
  if (cursorList !== list) {
    throw new BadUserInput(
      `\`${argument}\` comes from another list (${shortened(cursorList)}; this one: ${list}). Start again without it.`,
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
