import { isCountryCode } from "../countries/reference.js";
import { BadUserInput } from "../errors/errors.js";
import { fromGlobalId, type GlobalId, type GlobalIdType } from "../ids/global-id.js";
import { countryKey } from "../ids/uuid.js";

/**
 * Returns the keys of the countries with these codes.
 *
 * @param argument the path of the codes, starting with the field's argument
 * @throws {BadUserInput} on a code that no country has or had
 */
export function countryKeys(codes: readonly string[], argument: readonly string[]): string[] {
  return codes.map((code) => {
    if (!isCountryCode(code)) {
      throw new BadUserInput(
        `No country has or had the code "${code}". Use an ISO 3166-1 alpha-2 code; \`countries { nodes { code name } }\` lists them.`,
        argument,
      );
    }
    return countryKey(code);
  });
}

const ACTOR_TYPES: readonly GlobalIdType[] = ["country", "person", "organization"];

/** @throws {BadUserInput} if an id is not that of an actor */
export function actorIds(ids: readonly string[], argument: readonly string[]): GlobalId[] {
  return ids.map((id) => {
    const globalId = fromGlobalId(id);
    if (globalId && ACTOR_TYPES.includes(globalId.type)) return globalId;
    throw new BadUserInput(`"${id}" is not the id of a country, person or organisation.`, argument);
  });
}

/** @throws {BadUserInput} if the id is not of this type */
export function uuidOfType(id: string, type: GlobalIdType, argument: readonly string[]): string {
  const globalId = fromGlobalId(id);
  if (globalId?.type === type) return globalId.uuid;
  throw new BadUserInput(`"${id}" is not the id of ${/^[aeio]/.test(type) ? "an" : "a"} ${type}.`, argument);
}
