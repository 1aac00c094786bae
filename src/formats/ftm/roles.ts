import { RowProblem } from "../../mapping/scope.js";
import type { StatementKind } from "../../statements/statement.js";
import type { Entity } from "./entity.js";
import type { HeldPosition } from "./held-position.js";
import { cited, keyOf, termOf } from "./values.js";

/** The schemas that tie people to organisations. */
export type RoleSchema = "Membership" | "Directorship" | "Employment";

/** Who is what in which organisations. */
export interface Role {
  readonly schema: RoleSchema;
  readonly id: string;
  readonly holders: readonly string[];
  readonly organizations: readonly string[];
  readonly title: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface RoleProperties {
  /** The properties that name who has it and where. */
  readonly holder: string;
  readonly organization: string;
  /** What it is called where the entity has no `role`. */
  readonly title: string;
}

const PROPERTIES: Readonly<Record<RoleSchema, RoleProperties>> = {
  Membership: { holder: "member", organization: "organization", title: "Member" },
  Directorship: { holder: "director", organization: "organization", title: "Director" },
  Employment: { holder: "employee", organization: "employer", title: "Employee" },
};

export function isRoleSchema(schema: string): schema is RoleSchema {
  return Object.hasOwn(PROPERTIES, schema);
}

/** @throws {RowProblem} where an entity that is a role does not say whose, or where */
export function roleOf(schema: RoleSchema, entity: Entity): Role {
  const { holder, organization, title } = PROPERTIES[schema];
  const lacking = [holder, organization].find((property) => entity.values(property).length === 0);
  if (lacking !== undefined) throw new RowProblem(`the ${schema.toLowerCase()} has no ${lacking}`);
  return {
    schema,
    id: entity.id,
    holders: entity.values(holder),
    organizations: entity.values(organization),
    title: entity.first("role") ?? title,
    ...termOf(entity),
  };
}

/**
 * The role as a position of whoever has it. Only people have positions, and only organisations that are in the files have people.
 *
 * @param kinds what entities are stated as, by their ids
 */
export function heldRoles(
  { id, holders, organizations, title, from, to }: Role,
  kinds: ReadonlyMap<string, StatementKind>,
): HeldPosition[] {
  const positions = organizations
    .filter((organization) => kinds.get(organization) === "organization")
    .map((organization) => ({
      key: keyOf(`${id} ${organization}`),
      title,
      organization: keyOf(organization),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      citations: cited(id),
    }));
  const people = holders.filter((holder) => kinds.get(holder) === "person");
  return people.flatMap((holder) => positions.map((position) => ({ holder, position })));
}
