import { Link, useParams } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { RecordViewDocument } from "../../generated/documents";
import { dayText } from "../../locale";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { Section } from "../../parts/Section";
import { ActorName, ActorNames } from "../../records/ActorNames";
import { AllegationCard } from "../../records/AllegationCard";
import { DateLabel } from "../../records/DateLabel";
import { KIND_STYLES, kindOf } from "../../records/kinds";
import { RecordLine } from "../../records/RecordLine";
import { SourcedWords } from "../../records/SourcedWords";
import { NotFound } from "../../shell/NotFound";
import { AgreementParts } from "./AgreementParts";
import { Delegations } from "./Delegations";
import { InvolvedActors } from "./InvolvedActors";
import { typeOf, type Viewed } from "./viewed";

/** The page of a record, with the source passages for each statement. */
export function RecordPage() {
  const { id } = useParams({ from: "/record/$id" });
  const query = useOperation(RecordViewDocument, { id });
  return (
    <PageState query={query}>
      {({ node }) => (node && "title" in node ? <ViewedRecord record={node} /> : <NotFound />)}
    </PageState>
  );
}

function ViewedRecord({ record }: { readonly record: Viewed }) {
  const { label, color } = KIND_STYLES[kindOf(record.__typename)];
  const type = typeOf(record);
  return (
    <article className="page">
      <PageHead kicker={type ? `${label} · ${type}` : label} color={color} title={record.title}>
        <p>
          <DateLabel date={record.date} />
          {record.__typename === "Meeting" && <Scene meeting={record} />}
        </p>
        {record.summary && <p className="lead">{record.summary}</p>}
        <p className="topics">
          {record.topics.map(({ id, slug, name }) => (
            <Link key={id} to="/timeline" search={{ topics: slug }}>
              {name}
            </Link>
          ))}
        </p>
      </PageHead>
      {record.__typename === "Meeting" && <Delegations meeting={record} />}
      {record.__typename === "Meeting" && record.outcomes.length > 0 && (
        <Section title="Outcomes">
          <ul className="record-lines">
            {record.outcomes.map((agreement) => (
              <RecordLine key={agreement.id} record={agreement} />
            ))}
          </ul>
        </Section>
      )}
      {record.__typename === "Agreement" && <AgreementParts agreement={record} />}
      {record.__typename === "Allegation" && (
        <Section title="Claim and responses">
          <AllegationCard allegation={record} />
          {record.concerning.length > 0 && (
            <>
              <h3>About</h3>
              <ul className="record-lines">
                {record.concerning.map((concerned) => (
                  <RecordLine key={concerned.id} record={concerned} />
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      {record.__typename === "Milestone" && <InvolvedActors milestone={record} />}
      <Section title="Sources" count={record.citations.totalCount}>
        <SourcedWords citations={record.citations.nodes} />
      </Section>
      <CountriesInvolved countries={record.countries} />
      <p className="provenance">
        From the dataset <em>{record.dataset.title}</em>
        {record.dataset.licence && ` (${record.dataset.licence})`}, last changed {dayText(new Date(record.updatedAt))}.
      </p>
    </article>
  );
}

/** The place and the host of a meeting. */
function Scene({ meeting: { place, host } }: { readonly meeting: Extract<Viewed, { __typename: "Meeting" }> }) {
  return (
    <>
      {place && ` · ${place.name}`}
      {host && (
        <>
          {" · hosted by "}
          <ActorName actor={host} />
        </>
      )}
    </>
  );
}

function CountriesInvolved({ countries }: { readonly countries: Viewed["countries"] }) {
  const [one, other] = countries;
  if (!one) return null;
  const codes = countries.length === 2 && one.code && other?.code ? { one: one.code, other: other.code } : null;
  return (
    <Section title="Countries involved">
      <p>
        <ActorNames actors={countries.map((country) => ({ ...country, __typename: "Country", flag: null }))} />
      </p>
      {codes && (
        <p>
          <Link to="/relation/$one/$other" params={codes}>
            Relations between the two countries
          </Link>
        </p>
      )}
    </Section>
  );
}
