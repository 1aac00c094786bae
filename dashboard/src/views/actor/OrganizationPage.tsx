import { useParams } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation";
import { OrganizationViewDocument } from "../../generated/documents";
import { Facts } from "../../parts/Facts";
import { PageHead } from "../../parts/PageHead";
import { PageState } from "../../parts/PageState";
import { ActorName } from "../../records/ActorNames";
import { inWords } from "../../records/labels";
import { NotFound } from "../../shell/NotFound";
import { ActorSections } from "./ActorSections";
import { Positions } from "./Positions";

export function OrganizationPage() {
  const { id } = useParams({ from: "/organization/$id" });
  const query = useOperation(OrganizationViewDocument, { id });
  return (
    <PageState query={query}>
      {({ organization }) =>
        organization ? (
          <article className="page">
            <PageHead kicker="Organisation" title={organization.name}>
              {organization.description && <p className="lead">{organization.description}</p>}
              <Facts
                facts={{
                  Kind: inWords(organization.type),
                  Country: organization.country && <ActorName actor={organization.country} />,
                  "Part of": organization.parent && <ActorName actor={organization.parent} />,
                }}
              />
            </PageHead>
            <Positions positions={organization.positions} owner={organization.id} />
            <ActorSections actor={organization} />
          </article>
        ) : (
          <NotFound />
        )
      }
    </PageState>
  );
}
