import { useNavigate, useSearch } from "@tanstack/react-router";
import type { NetworkCentresQuery } from "../../generated/documents";
import { type Centre, choicesOf } from "./use-centre";

interface CentreChoiceProps {
  readonly centres: NetworkCentresQuery | undefined;
  /** The current centre. */
  readonly centre: Centre | undefined;
}

/** A menu to choose the centre of the network from the countries, people and organisations in the most meetings. */
export function CentreChoice({ centres, centre }: CentreChoiceProps) {
  const { center } = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const groups = { Countries: choicesOf(centres?.countries), "People and organisations": choicesOf(centres?.others) };
  const offered = Object.values(groups).flat();
  const isOther = center !== undefined && !offered.some(({ id }) => id === center);
  return (
    <label>
      Centre
      <select
        className="centre-choice"
        value={center ?? offered[0]?.id ?? ""}
        onChange={(event) =>
          navigate({
            search: (search) => ({ ...search, center: event.target.value, open: undefined, chosen: undefined }),
            resetScroll: false,
          })
        }
      >
        {isOther && <option value={center}>{centre?.name ?? center}</option>}
        {Object.entries(groups).map(([group, choices]) => (
          <optgroup key={group} label={group}>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
