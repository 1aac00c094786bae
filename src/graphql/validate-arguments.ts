import { getMetadataStorage, validateOrReject } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

const constrained = new Map<unknown, ReadonlySet<string>>();

/** The constrained properties of an arguments class. */
export function constrainedProperties(type: NewableFunction): ReadonlySet<string> {
  let names = constrained.get(type);
  if (!names) {
    const metadata = getMetadataStorage().getTargetValidationMetadatas(type, "", false, false);
    names = new Set(metadata.map(({ propertyName }) => propertyName));
    constrained.set(type, names);
  }
  return names;
}

/**
 * Validates the arguments of a field against the schema's constraints. Most calls have no constrained argument.
 *
 * @throws {ArgumentValidationError} naming the invalid arguments
 */
export async function validateArguments(args: unknown): Promise<void> {
  if (typeof args !== "object" || args === null) return;
  const names = constrainedProperties(args.constructor);
  if (!Object.entries(args).some(([name, value]) => names.has(name) && value !== null && value !== undefined)) return;
  try {
    await validateOrReject(args, { forbidUnknownValues: false, skipMissingProperties: true });
  } catch (errors) {
    throw new ArgumentValidationError(errors as ConstructorParameters<typeof ArgumentValidationError>[0]);
  }
}
