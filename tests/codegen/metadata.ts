/** TypeGraphQL keeps what decorators say in one place for the whole process, under this name. */
const STORAGE = "TypeGraphQLMetadataStorage";

const before: unknown = Reflect.get(globalThis, STORAGE);
Reflect.deleteProperty(globalThis, STORAGE);

/** Puts back what decorators said before this module was read, in the place of what they have said since. */
export function restoreMetadata(): void {
  Reflect.set(globalThis, STORAGE, before);
}
