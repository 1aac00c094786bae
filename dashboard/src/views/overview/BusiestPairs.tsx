import { useNavigate, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { ChartFrame } from "../../charts/ChartFrame";
import { RankedBars, rankedHeight } from "../../charts/RankedBars";
import "../../filters/chips.css";
import { KINDS, kindsOf, sharedFilter } from "../../filters/filters";
import { BusiestPairsDocument, type BusiestPairsQuery } from "../../generated/documents";
import { QueryState } from "../../parts/QueryState";
import { KIND_STYLES } from "../../records/kinds";

const SHOWN = 8;

/** The pairs of countries with the most records of a kind. The address stores the kind. */
export function BusiestPairs() {
  const search = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const chosen = kindsOf(search);
  const of = KINDS.find((kind) => kind === search.pairs) ?? chosen[0] ?? "MEETING";
  const variables = { of, filter: sharedFilter(search) };
  const query = useOperation(BusiestPairsDocument, variables);
  const pairs = (query.data?.statistics ?? []).flatMap(pairOf);
  return (
    <ChartFrame
      title="Busiest pairs"
      note="Pairs of countries by the number of records that involve both."
      rows={pairs.map(({ id, label, count }) => ({ pair: id, countries: label, count }))}
      document={BusiestPairsDocument}
      variables={variables}
    >
      <fieldset className="chips">
        <legend className="visually-hidden">Kind of record</legend>
        {KINDS.map((kind) => (
          <label key={kind} style={{ "--kind": KIND_STYLES[kind].color }}>
            <input
              type="radio"
              name="pairs"
              checked={kind === of}
              onChange={() => navigate({ search: { ...search, pairs: kind }, replace: true, resetScroll: false })}
            />
            {KIND_STYLES[kind].plural}
          </label>
        ))}
      </fieldset>
      <QueryState query={query} height={`${rankedHeight(SHOWN)}px`}>
        {() => (
          <RankedBars
            rows={pairs.slice(0, SHOWN)}
            label="Bar chart: pairs of countries by number of records"
            color={KIND_STYLES[of].color}
          />
        )}
      </QueryState>
    </ChartFrame>
  );
}

/** Converts a row into a bar; empty for the row that counts records with fewer than two countries. */
function pairOf({ count, keys }: BusiestPairsQuery["statistics"][number]) {
  const key = keys[0];
  if (!key?.value) return [];
  const [, one, other] = /^([A-Z]{2})-([A-Z]{2})$/.exec(key.value) ?? [];
  // A former country without a code has no relation page.
  const leads = one && other ? { address: `/relation/${one}/${other}` } : {};
  return [{ id: key.value, label: key.label, count, ...leads }];
}
