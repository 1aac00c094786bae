import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { FilterBar } from "../../filters/FilterBar";
import { kindsOf, recordFilter } from "../../filters/filters";
import { RelationViewDocument, type RelationViewQuery } from "../../generated/documents";
import { Facts } from "../../parts/Facts";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { NotFound } from "../../shell/NotFound";
import { YearsChart } from "../../statistics/YearsChart";
import { RelationAllegations } from "./RelationAllegations";
import { RelationRecords } from "./RelationRecords";
import { TopicsChart } from "./TopicsChart";
import "./relation.css";

type Relation = NonNullable<RelationViewQuery["relation"]>;

/** The page about the relations between two countries. */
export function RelationPage() {
  const { one, other } = useParams({ from: "/relation/$one/$other" });
  const between = [one.toUpperCase(), other.toUpperCase()];
  const query = useOperation(RelationViewDocument, { between });
  return (
    <PageState query={query}>
      {({ relation }) => (relation ? <RelationOf relation={relation} between={between} /> : <NotFound />)}
    </PageState>
  );
}

function RelationOf({ relation, between }: { readonly relation: Relation; readonly between: string[] }) {
  const { countries, established, severed, firstContact, lastContact } = relation;
  const search = useSearch({ from: "/relation/$one/$other" });
  const navigate = useNavigate({ from: "/relation/$one/$other" });
  const kinds = kindsOf(search);
  const filters = { ...search, countries: between.join(",") };
  const filter = recordFilter(filters);
  return (
    <div className="relation">
      <PageHead
        kicker="Bilateral relations"
        name={countries.map(({ name }) => name).join(" and ")}
        title={countries.map(({ id, code, name }, index) => (
          <span key={id}>
            {index > 0 && <span className="and"> and </span>}
            <Link to="/country/$code" params={{ code: code ?? "" }}>
              {name}
            </Link>
          </span>
        ))}
      >
        <Facts
          facts={{
            "Relations last established": established?.label,
            "Relations last severed": severed?.label,
            "First contact on record": firstContact?.label,
            "Latest contact on record": lastContact?.label,
          }}
        />
        <p className="topics">
          <Link to="/timeline" search={{ countries: between.join(",") }}>
            Their timeline
          </Link>
          <Link to="/allegations" search={{ countries: between.join(",") }}>
            Allegations involving both
          </Link>
        </p>
      </PageHead>
      <FilterBar
        filters={search}
        countries={false}
        onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })}
      />
      <YearsChart filter={filter} of={`Records of ${countries.map(({ name }) => name).join(" and ")}`} />
      <TopicsChart between={between} filter={filter} />
      <RelationRecords filters={filters} />
      {(kinds.length === 0 || kinds.includes("ALLEGATION")) && (
        <RelationAllegations countries={countries} filters={filters} />
      )}
    </div>
  );
}
