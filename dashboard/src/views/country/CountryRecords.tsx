import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { RecordLine } from "../../records/RecordLine";
import { type LoadedRecords, useLoadedRecords } from "../timeline/loaded-records";
import { RecordsOverTime } from "../timeline/RecordsOverTime";
import { spansOf } from "../timeline/spans";
import { type Window, wholeOf, within } from "../timeline/window";

/** How many of the latest records stand under the timeline. */
const LISTED = 10;

/** The records that involve a country: over time, and the latest of them. */
export function CountryRecords({ code }: { readonly code: string }) {
  const query = useLoadedRecords({ countries: [code] });
  return (
    <QueryState query={query} height="60rem">
      {(loaded) =>
        loaded.records.length > 0 ? <RecordsOf code={code} loaded={loaded} /> : <p>No record involves it.</p>
      }
    </QueryState>
  );
}

function RecordsOf({ code, loaded }: { readonly code: string; readonly loaded: LoadedRecords }) {
  const { records, totalCount } = loaded;
  const spans = useMemo(() => spansOf(records), [records]);
  const whole = useMemo(() => wholeOf(spans), [spans]);
  const [chosen, setChosen] = useState<Window>();
  return (
    <div className="page">
      {spans.length > 0 && (
        <RecordsOverTime
          loaded={loaded}
          spans={spans}
          by="kind"
          filter={{ countries: [code] }}
          whole={whole}
          window={chosen ? within(whole, chosen) : whole}
          onWindow={setChosen}
        />
      )}
      <Section title="Latest records" count={totalCount}>
        <ul className="record-lines">
          {records.slice(0, LISTED).map((record) => (
            <RecordLine key={record.id} record={record} />
          ))}
        </ul>
        <p>
          <Link to="/timeline" search={{ countries: code }}>
            All of them, on the timeline
          </Link>
        </p>
      </Section>
    </div>
  );
}
