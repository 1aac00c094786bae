import { Link } from "@tanstack/react-router";
import type { AllegationCardFragment } from "../generated/documents";
import { ActorName, ActorNames } from "./ActorNames";
import "./allegation-card.css";
import { DateLabel } from "./DateLabel";
import { STANCES, STATUSES, VERDICTS } from "./labels";
import { SourceNotes } from "./SourceNotes";

/** An allegation with its responses and assessments, and the source passages for each. */
export function AllegationCard({ allegation }: { readonly allegation: AllegationCardFragment }) {
  const { id, claim, quote, status, date, claimants, accused, responses, assessments, citations } = allegation;
  return (
    <article className="allegation-card" data-status={status}>
      <header>
        <span className="status-tag">{STATUSES[status]}</span>
        <DateLabel date={date} />
      </header>
      <div className="claim">
        <p className="who">
          <ActorNames actors={claimants} /> against <ActorNames actors={accused} />
        </p>
        <h3>
          <Link to="/record/$id" params={{ id }}>
            {claim}
          </Link>
        </h3>
        {quote && <blockquote>{quote}</blockquote>}
        <SourceNotes citations={citations.nodes} />
      </div>
      <div className="answers">
        {responses.map((response) => (
          <section key={response.id}>
            <p className="who">
              <ActorName actor={response.actor} /> <strong>{STANCES[response.stance]}</strong>
            </p>
            {response.statement && <p>{response.statement}</p>}
            {response.quote && <blockquote>{response.quote}</blockquote>}
            <SourceNotes citations={response.citations} />
          </section>
        ))}
        {responses.length === 0 && <p className="none">No response on record.</p>}
        {assessments.map((assessment) => (
          <section key={assessment.id}>
            <p className="who">
              <ActorName actor={assessment.by} /> assesses it as <strong>{VERDICTS[assessment.verdict]}</strong>
            </p>
            {assessment.note && <p>{assessment.note}</p>}
            <SourceNotes citations={assessment.citations} />
          </section>
        ))}
      </div>
    </article>
  );
}
