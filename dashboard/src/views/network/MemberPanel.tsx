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

/** The number of ties listed at first: the strongest. */
const LISTED = 10;

/** The selected actor: its ties in this network, and buttons to show its contacts or make it the centre. */
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
            {isOpen ? "Hide contacts" : "Show contacts"}
          </button>
          <button type="button" className="button" onClick={onCenter}>
            Move to centre
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
            Show all {numberText(ties.length)}
          </button>
        </p>
      )}
    </aside>
  );
}
