import { useNavigate, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { NetworkCentresDocument } from "../../generated/documents";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { NotFound } from "../../shell/NotFound";
import { CentreChoice } from "./CentreChoice";
import { NetworkAround } from "./NetworkAround";
import "./network.css";
import { choicesOf, useCentre } from "./use-centre";

/** The network around one actor: the one in the address, or else the country in the most meetings. */
export function NetworkPage() {
  const search = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const centres = useOperation(NetworkCentresDocument, {});
  const named = search.center ?? choicesOf(centres.data?.countries)[0]?.id;
  const centre = useCentre(named);
  if (centre.data === null) return <NotFound />;
  return (
    <div className="page">
      <PageHead title={centre.data ? `Network around ${centre.data.name}` : "Network"}>
        <p className="lead">
          Shows who appears in the same records. Select an actor to see its contacts, or a line to see the shared
          records.
        </p>
      </PageHead>
      <FilterBar filters={search} onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })}>
        <CentreChoice centres={centres.data} centre={centre.data} />
      </FilterBar>
      {named === undefined ? (
        <QueryState query={centres} height="60rem">
          {() => <p className="state">No meetings yet.</p>}
        </QueryState>
      ) : (
        <QueryState query={centre} height="60rem">
          {(found) => found && <NetworkAround key={found.id} center={found.id} />}
        </QueryState>
      )}
    </div>
  );
}
