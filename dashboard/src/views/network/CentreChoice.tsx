import { useNavigate, useSearch } from "@tanstack/react-router";
import type { NetworkCentresQuery } from "../../generated/documents";

/** Someone to put in the middle: with its id, or the code of a country. */
export interface Centre {
  readonly id: string;
  readonly name: string;
}

/** The countries, people and organisations in the most meetings, to put in the middle. */
export function CentreChoice({ centres }: { readonly centres: NetworkCentresQuery | undefined }) {
  const { center } = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const groups = { Countries: choicesOf(centres?.countries), "People and organisations": choicesOf(centres?.others) };
  const offered = Object.values(groups).flat();
  const isOther = center !== undefined && !offered.some(({ id }) => id === center);
  return (
    <label>
      Around
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
        {isOther && <option value={center}>another actor</option>}
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

export function choicesOf(rows: NetworkCentresQuery["countries"] = []): Centre[] {
  return rows.flatMap(({ keys }) => {
    const key = keys[0];
    return key?.value ? [{ id: key.value, name: key.label }] : [];
  });
}
