import { Link } from "@tanstack/react-router";
import type { OverviewTotalsQuery } from "../../generated/documents";
import { numberText } from "../../locale";
import { KIND_STYLES } from "../../records/kinds";

/** The number of records of each kind, of actors, and of sources. */
export function Totals({ totals }: { readonly totals: OverviewTotalsQuery }) {
  const { meetings, agreements, allegations, milestones, people, organizations, sources } = totals;
  const records = [
    ["MEETING", meetings],
    ["AGREEMENT", agreements],
    ["ALLEGATION", allegations],
    ["MILESTONE", milestones],
  ] as const;
  const others = [
    ["Person", "People", people],
    ["Organisation", "Organisations", organizations],
    ["Source", "Sources", sources],
  ] as const;
  return (
    <ul className="totals">
      {records.map(([kind, { totalCount }]) => (
        <li key={kind} style={{ "--kind": KIND_STYLES[kind].color }}>
          <Link to="/timeline" search={{ kinds: kind }}>
            <strong>{numberText(totalCount)}</strong> {KIND_STYLES[kind][totalCount === 1 ? "label" : "plural"]}
          </Link>
        </li>
      ))}
      {others.map(([one, many, { totalCount }]) => (
        <li key={many}>
          <strong>{numberText(totalCount)}</strong> {totalCount === 1 ? one : many}
        </li>
      ))}
    </ul>
  );
}
