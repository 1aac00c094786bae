import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { isNarrowed, recordFilter } from "../../filters/filters";
import { CountryViewDocument } from "../../generated/documents";
import { numberText } from "../../locale";
import { Facts } from "../../parts/Facts";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { NotFound } from "../../shell/NotFound";
import { FilteredRecords } from "../timeline/FilteredRecords";
import { ContactsMap } from "./ContactsMap";
import { People } from "./People";

/** The page of a country: its contacts, records and people. */
export function CountryPage() {
  const code = useParams({ from: "/country/$code" }).code.toUpperCase();
  const search = useSearch({ from: "/country/$code" });
  const navigate = useNavigate({ from: "/country/$code" });
  const query = useOperation(CountryViewDocument, { code });
  const filter = recordFilter({ ...search, countries: code });
  return (
    <PageState query={query}>
      {({ country }) =>
        country ? (
          <article className="page">
            <PageHead kicker="Country" title={country.name}>
              <Facts
                facts={{
                  "Official name": country.officialName,
                  Capital: country.capital,
                  Region: country.subregion ?? country.region,
                  Founded: country.founded?.label,
                  Dissolved: country.dissolved?.label,
                }}
              />
              <p className="topics">
                <Link to="/timeline" search={{ countries: code }}>
                  Its timeline
                </Link>
                <Link to="/allegations" search={{ countries: code }}>
                  Allegations involving it
                </Link>
                <Link to="/network" search={{ center: country.id }}>
                  Its network
                </Link>
              </p>
              <Facts
                facts={{
                  Meetings: numberText(country.meetings.totalCount),
                  Agreements: numberText(country.agreements.totalCount),
                  "Allegations made": numberText(country.allegationsMade.totalCount),
                  "Allegations against it": numberText(country.allegationsAgainst.totalCount),
                }}
              />
            </PageHead>
            <FilterBar
              filters={search}
              countries={false}
              onChange={(next) =>
                navigate({ search: { ...next, shown: undefined }, replace: true, resetScroll: false })
              }
            />
            <ContactsMap code={code} name={country.name} filter={filter} />
            <FilteredRecords filter={filter} isNarrowed={isNarrowed(search)} by="kind" />
            <People code={code} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </PageState>
  );
}
