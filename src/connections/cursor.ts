import { BadUserInput } from "../errors/errors.js";
import { isUuid } from "../ids/uuid.js";

/** Where an entry stands in a list: the text of what the list is sorted by, and the row's key, which breaks ties. */
export interface Cursor {
  readonly value: string;
  readonly key: string;
}

/** The text of a cursor. It names what the list is sorted by, so that no other list mistakes it for its own. */
export function writeCursor(order: string, { value, key }: Cursor): string {
  return Buffer.from(JSON.stringify([order, value, key])).toString("base64url");
}

/** @throws {BadUserInput} on a text that is not a cursor of a list in this order */
export function readCursor(argument: "after" | "before", text: string, order: string): Cursor {
  const [cursorOrder, value, key] = parts(text);
  if (cursorOrder === undefined || value === undefined || key === undefined || !isUuid(key)) {
    throw new BadUserInput(
      `\`${argument}\` is not a cursor of this API: "${shortened(text)}". Take it from an edge's \`cursor\` or from \`pageInfo\`.`,
      [argument],
    );
  }
  if (cursorOrder !== order) {
    throw new BadUserInput(
      `\`${argument}\` comes from a list sorted by ${cursorOrder}, this one is sorted by ${order}. Start again without it.`,
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
