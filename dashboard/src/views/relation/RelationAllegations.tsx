import { useOperation } from "../../api/use-operation";
import { type Filters, sharedFilter } from "../../filters/filters";
import { RelationAllegationsDocument, type RelationViewQuery } from "../../generated/documents";
import { numberText } from "../../locale";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { AllegationCard } from "../../records/AllegationCard";

type Countries = NonNullable<RelationViewQuery["relation"]>["countries"];

const SHOWN = 20;

/** The allegations of each of two countries against the other, side by side, then others that involve both. */
export function RelationAllegations({
  countries,
  filters,
}: {
  readonly countries: Countries;
  readonly filters: Filters;
}) {
  const [one, other] = countries;
  if (!one || !other) return null;
  return <AllegationsBetween one={one} other={other} filters={filters} />;
}

interface AllegationsBetweenProps {
  readonly one: Countries[number];
  readonly other: Countries[number];
  readonly filters: Filters;
}

function AllegationsBetween({ one, other, filters }: AllegationsBetweenProps) {
  const between = [one.code, other.code].filter((code) => code !== null);
  const filter = sharedFilter(filters);
  const variables = { between, one: one.id, other: other.id, filter, first: SHOWN };
  const query = useOperation(RelationAllegationsDocument, variables);
  return (
    <QueryState query={query} height="40rem">
      {({ byOne, byOther, besides }) => (
        <Section title="Allegations and responses" count={byOne.totalCount + byOther.totalCount + besides.totalCount}>
          <div className="directions stacked">
            <Accusations title={`${one.name} accuses ${other.name}`} allegations={byOne} />
            <Accusations title={`${other.name} accuses ${one.name}`} allegations={byOther} />
          </div>
          {besides.totalCount > 0 && (
            <Accusations title="Other allegations involving both countries" allegations={besides} />
          )}
        </Section>
      )}
    </QueryState>
  );
}

interface AccusationsProps {
  readonly title: string;
  readonly allegations: {
    readonly totalCount: number;
    readonly nodes: readonly Parameters<typeof AllegationCard>[0]["allegation"][];
  };
}

function Accusations({ title, allegations: { totalCount, nodes } }: AccusationsProps) {
  return (
    <section className="direction">
      <h3>
        {title} <small>{numberText(totalCount)}</small>
      </h3>
      {nodes.length === 0 && <p className="none">No allegations found.</p>}
      {nodes.map((allegation) => (
        <AllegationCard key={allegation.id} allegation={allegation} />
      ))}
      {totalCount > nodes.length && (
        <p className="none">
          Showing the latest {numberText(nodes.length)} of {numberText(totalCount)}.
        </p>
      )}
    </section>
  );
}
