import { isTree, type Node, type Tree } from "../../mapping/tree.js";

/** Properties under which exports nest what refers to an entity, with the property by which it does. */
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

/** An entity with all that are nested in it in the place of their ids, as in OpenSanctions' `targets.nested.json`; itself first. */
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

/** Exports leave out of what is nested that it refers to what it is nested in. */
function referringBack(nested: Tree, by: string | undefined, id: Node | undefined): Tree {
  const { properties } = nested;
  if (by === undefined || id === undefined || !isTree(properties) || properties[by] !== undefined) return nested;
  return { ...nested, properties: { ...properties, [by]: [id] } };
}
