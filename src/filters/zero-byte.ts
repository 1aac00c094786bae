import { BadUserInput } from "../errors/errors.js";

/** @throws {BadUserInput} where one of the texts holds a zero byte, which the database refuses in whatever it is asked for */
export function refuseZeroByte(texts: readonly string[], argument: readonly string[]): void {
  if (texts.some((text) => text.includes("\0"))) {
    throw new BadUserInput(`\`${argument.join(".")}\` holds a zero byte. Leave it out.`, argument);
  }
}
