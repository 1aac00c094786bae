import { useNavigate, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { CountryIdDocument, NetworkCentresDocument } from "../../generated/documents";
import { PageHead } from "../../parts/PageHead";
import { QueryState } from "../../parts/QueryState";
import { NotFound } from "../../shell/NotFound";
import { CentreChoice, choicesOf } from "./CentreChoice";
import { NetworkAround } from "./NetworkAround";
import "./network.css";

/** Who appears with whom, around one actor: the one that the address names, else the country in the most meetings. */
export function NetworkPage() {
  const search = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const query = useOperation(NetworkCentresDocument, {});
  return (
    <div className="page">
      <PageHead title="Network">
        <p className="lead">
          Who appears in the same records. Choose an actor to see its own contacts, a line to see the records behind it.
        </p>
      </PageHead>
      <FilterBar filters={search} onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })}>
        <CentreChoice centres={query.data} />
      </FilterBar>
      {search.center ? (
        <Around center={search.center} />
      ) : (
        <QueryState query={query} height="60rem">
          {(centres) => {
            const first = choicesOf(centres.countries)[0];
            return first ? <Around center={first.id} /> : <p>No meeting is on record yet.</p>;
          }}
        </QueryState>
      )}
    </div>
  );
}

/** The network around an actor that is named by its id, or around a country that is named by its code. */
function Around({ center }: { readonly center: string }) {
  return /^[A-Z]{2}$/.test(center) ? <AroundCountry code={center} /> : <NetworkAround key={center} center={center} />;
}

function AroundCountry({ code }: { readonly code: string }) {
  const query = useOperation(CountryIdDocument, { code });
  return (
    <QueryState query={query} height="60rem">
      {({ country }) => (country ? <NetworkAround key={country.id} center={country.id} /> : <NotFound />)}
    </QueryState>
  );
}
