import { RowProblem } from "../../mapping/scope.js";
import type { Entity } from "./entity.js";
import { cited, keyOf, termOf } from "./values.js";

interface Role {
  /** The properties that name who has it and where. */
  readonly holder: string;
  readonly organization: string;
  /** What it is called where the entity has no `role`. */
  readonly title: string;
}

/** What ties people to organisations, by its schema: each is a position there. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ["Membership", { holder: "member", organization: "organization", title: "Member" }],
  ["Directorship", { holder: "director", organization: "organization", title: "Director" }],
  ["Employment", { holder: "employee", organization: "employer", title: "Employee" }],
]);

export function isRole({ schema }: Pick<Entity, "schema">): boolean {
  return ROLES.has(schema);
}

/** @throws {RowProblem} where an entity that is a role does not say whose, or where */
export function checkedRole(entity: Entity): Entity {
  const { holder = "", organization = "" } = ROLES.get(entity.schema) ?? {};
  const lacking = [holder, organization].find((property) => entity.values(property).length === 0);
  if (lacking !== undefined) throw new RowProblem(`the ${entity.schema.toLowerCase()} has no ${lacking}`);
  return entity;
}

/** The role as a position of whoever has it. Only people have positions, and only organisations that are in the files have people. */
export function* heldRoles(entity: Entity, isPerson: (id: string) => boolean, isOrganization: (id: string) => boolean) {
  const role = ROLES.get(entity.schema);
  if (role === undefined) return;
  const [from, to] = termOf(entity);
  for (const holder of entity.values(role.holder).filter(isPerson)) {
    for (const organization of entity.values(role.organization).filter(isOrganization)) {
      const position = {
        key: keyOf(`${entity.id} ${organization}`),
        title: entity.first("role") ?? role.title,
        organization: keyOf(organization),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        citations: cited(entity.id),
      };
      yield { holder, position };
    }
  }
}
