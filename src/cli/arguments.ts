import { InvalidArgumentError } from "commander";

/** Parses an option's value as a whole number of at least 1. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("Give a whole number of at least 1.");
  return Number(text);
}
