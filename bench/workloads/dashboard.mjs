import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse, print, visit } from "graphql";

const FOLDER = new URL("../../dashboard/operations/", import.meta.url);

/** All operations and fragments of the dashboard. */
const definitions = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphql"))
  .flatMap((name) => parse(readFileSync(new URL(name, FOLDER), "utf8")).definitions);

/** Returns the text of one of the dashboard's operations, with the fragments that it uses. */
export function dashboardOperation(name) {
  const operation = definitions.find((found) => found.kind === Kind.OPERATION_DEFINITION && found.name.value === name);
  if (!operation) throw new Error(`The dashboard has no operation ${name}.`);
  const used = new Set();
  const collect = (definition) => {
    used.add(definition);
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = definitions.find(
          (found) => found.kind === Kind.FRAGMENT_DEFINITION && found.name.value === value,
        );
        if (fragment && !used.has(fragment)) collect(fragment);
      },
    });
  };
  collect(operation);
  return [...used].map(print).join("\n");
}
