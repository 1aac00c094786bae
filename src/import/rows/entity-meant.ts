/** What to write instead of a column that no row has, but that has the name of an entity of the mapping. */
export function entityMeant(name: string): string {
  return `"${name}" is an entity of the mapping. Where it is referred to, write { entity: ${name} }. In the text of a template it cannot stand: write the column with its name, or { template: "{who}", with: { who: … } } with the value that its \`name\` has`;
}
