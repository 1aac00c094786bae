/** The global variable in which TypeGraphQL collects the metadata of all decorators. */
const STORAGE = "TypeGraphQLMetadataStorage";

const before: unknown = Reflect.get(globalThis, STORAGE);
Reflect.deleteProperty(globalThis, STORAGE);

/** Restores the metadata from before this module was loaded, and drops what was added since. */
export function restoreMetadata(): void {
  Reflect.set(globalThis, STORAGE, before);
}
