import { useParams } from "@tanstack/react-router";
import { usePages } from "../../api/use-operation";
import { SourceViewDocument, type SourceViewQuery } from "../../generated/documents";
import { dayText } from "../../locale";
import { Facts } from "../../parts/Facts";
import { MoreButton } from "../../parts/MoreButton";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";
import { inWords } from "../../records/labels";
import { RecordLine } from "../../records/RecordLine";
import { NotFound } from "../../shell/NotFound";

type Citation = NonNullable<SourceViewQuery["source"]>["citations"]["nodes"][number];

/** The page of a source, with everything that cites it and the passages quoted. */
export function SourcePage() {
  const { id } = useParams({ from: "/source/$id" });
  const query = usePages(SourceViewDocument, { id }, ({ source }) => source?.citations.pageInfo);
  return (
    <PageState query={query}>
      {({ pages }) => {
        const source = pages[0]?.source;
        if (!source) return <NotFound />;
        const citations = pages.flatMap((page) => page.source?.citations.nodes ?? []);
        return (
          <article className="page">
            <PageHead kicker={`Source · ${inWords(source.type)}`} title={source.title}>
              <Facts
                facts={{
                  Publisher: source.publisher && <ActorName actor={source.publisher} />,
                  Author: source.author,
                  Published: source.publishedOn?.label,
                  Retrieved: source.retrievedOn && dayText(new Date(source.retrievedOn)),
                }}
              />
              {source.note && <p>{source.note}</p>}
              {source.url && (
                <p>
                  <a href={source.url} rel="noreferrer">
                    {source.url}
                  </a>
                </p>
              )}
            </PageHead>
            <Section title="Cited by" count={source.citations.totalCount}>
              <ul className="record-lines">
                {citations.map((citation) => (
                  <CitedThing key={citation.id} citation={citation} />
                ))}
              </ul>
              <MoreButton query={query} />
            </Section>
          </article>
        );
      }}
    </PageState>
  );
}

function CitedThing({ citation }: { readonly citation: Citation }) {
  const { quote, locator, record, actor, position } = citation;
  return (
    <>
      {record && <RecordLine record={record} />}
      {(actor ?? position) && (
        <li className="record-line">
          <span className="date">{locator}</span>
          <h3>
            {actor && <ActorName actor={actor} />}
            {position && (
              <>
                {position.title}: <ActorName actor={position.person} />
              </>
            )}
          </h3>
        </li>
      )}
      {quote && (
        <li className="cited-quote">
          <q>{quote}</q> {record && locator}
        </li>
      )}
    </>
  );
}
