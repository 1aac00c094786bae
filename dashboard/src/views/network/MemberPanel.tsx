import { useState } from "react";
import { numberText } from "../../locale";
import { ActorName } from "../../records/ActorNames";
import type { Member, Tie } from "./network-graph";

interface MemberPanelProps {
  readonly member: Member;
  readonly ties: readonly Tie[];
  readonly isCenter: boolean;
  /** Whether its own contacts are shown. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onCenter: () => void;
  readonly onTie: (tie: Tie) => void;
}

/** So many ties are listed at first, the strongest. */
const LISTED = 10;

/** An actor in the network: whom it is tied to here, and the ways to see more of it. */
export function MemberPanel(props: MemberPanelProps) {
  const { member, ties, isCenter, isOpen, onToggle, onCenter, onTie } = props;
  const { actor } = member;
  const [isWhole, setWhole] = useState(false);
  return (
    <aside className="network-panel" aria-label={actor.name}>
      <h3>
        <ActorName actor={actor} />
      </h3>
      {!isCenter && (
        <p className="panel-ways">
          <button type="button" className="button" onClick={onToggle}>
            {isOpen ? "Hide its own contacts" : "Show its own contacts"}
          </button>
          <button type="button" className="button" onClick={onCenter}>
            Put it in the middle
          </button>
        </p>
      )}
      <ul className="shared-records">
        {(isWhole ? ties : ties.slice(0, LISTED)).map((tie) => (
          <li key={tie.id}>
            <button type="button" className="plain" onClick={() => onTie(tie)}>
              {tie.ends.find(({ id }) => id !== actor.id)?.name} <span>{numberText(tie.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!isWhole && ties.length > LISTED && (
        <p>
          <button type="button" className="button" onClick={() => setWhole(true)}>
            All {numberText(ties.length)}
          </button>
        </p>
      )}
    </aside>
  );
}
