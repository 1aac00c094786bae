/** Returns what to write instead of a column that no row has but that is the name of an entity of the mapping. */
export function entityMeant(name: string): string {
  return `"${name}" is an entity of the mapping. To refer to it, write { entity: ${name} }. A template cannot contain it: write the column with its name, or { template: "{who}", with: { who: … } } with the value of its \`name\``;
}
