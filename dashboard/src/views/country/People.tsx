import { usePages } from "../../api/use-operation";
import { CountryPeopleDocument } from "../../generated/documents";
import { MoreButton } from "../../parts/MoreButton";
import { QueryState } from "../../parts/QueryState";
import { Section } from "../../parts/Section";
import { ActorName } from "../../records/ActorNames";

/** The people of a country, with their current and former positions. */
export function People({ code }: { readonly code: string }) {
  const query = usePages(CountryPeopleDocument, { code }, ({ country }) => country?.people.pageInfo);
  return (
    <QueryState query={query} height="20rem">
      {({ pages }) => {
        const people = pages.flatMap(({ country }) => country?.people.nodes ?? []);
        if (people.length === 0) return null;
        return (
          <Section title="People and positions" count={pages[0]?.country?.people.totalCount ?? 0}>
            <ul className="people columns">
              {people.map((person) => (
                <li key={person.id}>
                  <ActorName actor={person} />
                  <small>{[...new Set(person.positions.map(({ title }) => title))].join("; ")}</small>
                </li>
              ))}
            </ul>
            <MoreButton query={query} />
          </Section>
        );
      }}
    </QueryState>
  );
}
