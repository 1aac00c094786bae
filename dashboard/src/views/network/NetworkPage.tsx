import { useNavigate, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { NetworkCentresDocument, type NetworkCentresQuery } from "../../generated/documents";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { NetworkAround } from "./NetworkAround";
import "./network.css";

/** Who appears with whom, around one actor: the one that the address names, else the one in the most meetings. */
export function NetworkPage() {
  const search = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const query = useOperation(NetworkCentresDocument, {});
  return (
    <div className="page">
      <PageHead kicker="View" title="Network">
        <p className="lead">
          Who appears in the same records. Choose an actor to see its own contacts, a line to see the records behind it.
        </p>
      </PageHead>
      <FilterBar filters={search} onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })}>
        <CenterChoice centres={query.data} />
      </FilterBar>
      {search.center ? (
        <NetworkAround center={search.center} />
      ) : (
        <QueryState query={query} height="60rem">
          {(centres) => {
            const [first] = choicesOf(centres);
            return first ? <NetworkAround center={first.id} /> : <p>No meeting with people is on record yet.</p>;
          }}
        </QueryState>
      )}
    </div>
  );
}

function CenterChoice({ centres }: { readonly centres: NetworkCentresQuery | undefined }) {
  const { center } = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const choices = choicesOf(centres);
  const isOther = center !== undefined && !choices.some(({ id }) => id === center);
  return (
    <label>
      Around
      <select
        value={center ?? choices[0]?.id ?? ""}
        onChange={(event) =>
          navigate({
            search: (search) => ({ ...search, center: event.target.value, open: undefined, chosen: undefined }),
            resetScroll: false,
          })
        }
      >
        {isOther && <option value={center}>another actor</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The people and organisations in the most meetings. */
function choicesOf(centres: NetworkCentresQuery | undefined): { id: string; name: string }[] {
  return (centres?.statistics ?? []).flatMap(({ keys }) => {
    const key = keys[0];
    return key?.value ? [{ id: key.value, name: key.label }] : [];
  });
}
