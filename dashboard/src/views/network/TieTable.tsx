import { useState } from "react";
import { countText, numberText } from "../../locale";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import type { Tie } from "./network-graph";

const STEP = 25;

/** The network as a table: the text alternative to the drawing. */
export function TieTable({ ties, onTie }: { readonly ties: readonly Tie[]; readonly onTie: (tie: Tie) => void }) {
  const [limit, setLimit] = useState(STEP);
  const middle = sharedBy(ties);
  return (
    <Section title={`Who appears with ${middle?.name ?? "whom"}`} count={ties.length}>
      <div className="table-place">
        <table className="tie-table">
          <thead>
            <tr>
              {!middle && <th scope="col">Actor</th>}
              <th scope="col">{middle ? "Actor" : "Appears with"}</th>
              <th scope="col">Records</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {ties.slice(0, limit).map((tie) => (
              <tr key={tie.id}>
                {!middle && (
                  <td>
                    <ActorName actor={tie.ends[0]} />
                  </td>
                )}
                <td>
                  <ActorName actor={tie.ends[1]} />
                </td>
                <td>
                  <button
                    type="button"
                    className="button"
                    aria-label={`${countText(tie.count, "record")} shared by ${tie.ends[0].name} and ${tie.ends[1].name}`}
                    onClick={() => onTie(tie)}
                  >
                    {numberText(tie.count)}
                  </button>
                </td>
                <td>{tie.first}</td>
                <td>{tie.last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ties.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          Show more
        </button>
      )}
    </Section>
  );
}

/** Returns the actor that all ties start from, if there is one: the centre, while only its contacts are shown. */
function sharedBy(ties: readonly Tie[]): Tie["ends"][0] | undefined {
  const one = ties[0]?.ends[0];
  return ties.every(({ ends }) => ends[0].id === one?.id) ? one : undefined;
}
