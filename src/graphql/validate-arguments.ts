import { getMetadataStorage, validateOrReject } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

const constrained = new Map<unknown, ReadonlySet<string>>();

/** The arguments of a class that are checked where an operation gives them. */
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
 * Checks the arguments of a field against the constraints of the schema. Most fields are asked with none that has any.
 *
 * @throws {ArgumentValidationError} which names the arguments that break one
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
