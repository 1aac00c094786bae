import { Link } from "@tanstack/react-router";
import type { OverviewTotalsQuery } from "../../generated/documents";
import { numberText } from "../../locale";
import { KIND_STYLES } from "../../records/kinds";

/** How much there is of each kind. */
export function Totals({ totals }: { readonly totals: OverviewTotalsQuery }) {
  const { meetings, agreements, allegations, milestones, people, organizations, sources } = totals;
  const records = [
    ["MEETING", meetings],
    ["AGREEMENT", agreements],
    ["ALLEGATION", allegations],
    ["MILESTONE", milestones],
  ] as const;
  const others = { People: people, Organisations: organizations, Sources: sources };
  return (
    <ul className="totals">
      {records.map(([kind, { totalCount }]) => (
        <li key={kind} style={{ "--kind": KIND_STYLES[kind].color }}>
          <Link to="/timeline" search={{ kinds: kind }}>
            <strong>{numberText(totalCount)}</strong> {KIND_STYLES[kind].plural}
          </Link>
        </li>
      ))}
      {Object.entries(others).map(([name, { totalCount }]) => (
        <li key={name}>
          <strong>{numberText(totalCount)}</strong> {name}
        </li>
      ))}
    </ul>
  );
}
