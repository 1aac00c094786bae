import { BadUserInput } from "../errors/errors.js";

/** @throws {BadUserInput} if a text contains a zero byte, which the database refuses in any query */
export function refuseZeroByte(texts: readonly string[], argument: readonly string[]): void {
  if (texts.some((text) => text.includes("\0"))) {
    throw new BadUserInput(`\`${argument.join(".")}\` contains a null byte. Remove it.`, argument);
  }
}
