import { useParams } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { PersonViewDocument } from "../../generated/documents";
import { Facts } from "../../parts/Facts";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { ActorNames } from "../../records/ActorNames";
import { NotFound } from "../../shell/NotFound";
import { ActorSections } from "./ActorSections";
import { Positions } from "./Positions";

export function PersonPage() {
  const { id } = useParams({ from: "/person/$id" });
  const query = useOperation(PersonViewDocument, { id });
  return (
    <PageState query={query}>
      {({ person }) =>
        person ? (
          <article className="page">
            <PageHead kicker="Person" title={person.name}>
              {person.description && <p className="lead">{person.description}</p>}
              <Facts
                facts={{
                  Nationality: person.nationalities.length > 0 && <ActorNames actors={person.nationalities} />,
                  Born: person.birthDate?.label,
                  Died: person.deathDate?.label,
                }}
              />
            </PageHead>
            <Positions positions={person.positions} owner={person.id} />
            <ActorSections actor={person} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </PageState>
  );
}
