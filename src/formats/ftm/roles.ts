import { RowProblem } from "../../mapping/scope.js";
import type { StatementKind } from "../../statements/statement.js";
import type { Entity } from "./entity.js";
import type { HeldPosition } from "./held-position.js";
import { cited, keyOf, termOf } from "./values.js";

/** The schemas that link people to organisations. */
export type RoleSchema = "Membership" | "Directorship" | "Employment";

/** Who has which role in which organisations. */
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
  /** The properties that name the holder and the organisation. */
  readonly holder: string;
  readonly organization: string;
  /** What to call it if the entity has no `role`. */
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

/** @throws {RowProblem} if a role does not name its holder or its organisation */
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
 * Returns the role as a position of each of its holders. Only people have positions, and only in organisations that are in the files.
 *
 * @param kinds the kinds of statements by entity id
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
