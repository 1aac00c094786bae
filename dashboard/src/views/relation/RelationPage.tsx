import { Link, useParams } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { RelationViewDocument, type RelationViewQuery } from "../../generated/documents";
import { Facts } from "../../parts/Facts";
import { QueryState } from "../../parts/QueryState";
import { ActivityChart } from "./ActivityChart";
import { RelationRecords } from "./RelationRecords";
import { TopicsChart } from "./TopicsChart";
import "./relation.css";

type Relation = NonNullable<RelationViewQuery["relation"]>;

/** Everything between two countries. */
export function RelationPage() {
  const { one, other } = useParams({ from: "/relation/$one/$other" });
  const between = [one.toUpperCase(), other.toUpperCase()];
  const query = useOperation(RelationViewDocument, { between });
  return (
    <QueryState query={query} height="80vh">
      {({ relation }) =>
        relation ? <RelationOf relation={relation} between={between} /> : <h1>There is no such pair of countries</h1>
      }
    </QueryState>
  );
}

function RelationOf({ relation, between }: { readonly relation: Relation; readonly between: string[] }) {
  const { countries, established, severed, firstContact, lastContact, topics } = relation;
  return (
    <div className="relation">
      <header className="relation-head">
        <p className="kicker">Relation</p>
        <h1>
          {countries.map(({ id, code, name }, index) => (
            <span key={id}>
              {index > 0 && <span className="and"> and </span>}
              <Link to="/country/$code" params={{ code: code ?? "" }}>
                {name}
              </Link>
            </span>
          ))}
        </h1>
        <Facts
          facts={{
            "Relations established": established?.label,
            "Relations severed": severed?.label,
            "First contact on record": firstContact?.label,
            "Latest contact on record": lastContact?.label,
          }}
        />
      </header>
      <ActivityChart between={between} />
      <TopicsChart between={between} topics={topics} />
      <RelationRecords between={between} />
    </div>
  );
}
