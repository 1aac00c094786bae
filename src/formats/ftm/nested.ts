import { isTree, type Node, type Tree } from "../../mapping/tree.js";

/** Properties under which exports nest entities that refer to the outer one, with the property that refers to it. */
const REFERS_BACK: Readonly<Record<string, string>> = {
  sanctions: "entity",
  positionOccupancies: "holder",
  occupancies: "post",
  membershipMember: "member",
  membershipOrganization: "organization",
  directorshipDirector: "director",
  directorshipOrganization: "organization",
  employers: "employee",
  employees: "employer",
  documentedBy: "entity",
  documentation: "document",
};

/** Returns an entity, followed by those nested in it in place of their ids, as in OpenSanctions' `targets.nested.json`. */
export function unnested(entity: Tree): Tree[] {
  const { id, properties } = entity;
  if (!isTree(properties)) return [entity];
  const nested = Object.entries(properties).flatMap(([name, values]) =>
    [values]
      .flat()
      .flatMap((value: Node) => (isEntity(value) ? unnested(referringBack(value, REFERS_BACK[name], id)) : [])),
  );
  return [entity, ...nested];
}

function isEntity(value: Node): value is Tree {
  return isTree(value) && typeof value.id === "string" && isTree(value.properties);
}

/** Adds the reference to the outer entity, which exports leave out of nested ones. */
function referringBack(nested: Tree, by: string | undefined, id: Node | undefined): Tree {
  const { properties } = nested;
  if (by === undefined || id === undefined || !isTree(properties) || properties[by] !== undefined) return nested;
  return { ...nested, properties: { ...properties, [by]: [id] } };
}
