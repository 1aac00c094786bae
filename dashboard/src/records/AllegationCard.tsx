import { Link } from "@tanstack/react-router";
import type { AllegationCardFragment } from "../generated/documents";
import { ActorName, ActorNames } from "./ActorNames";
import "./allegation-card.css";
import { DateLabel } from "./DateLabel";
import { STANCES, STATUSES, VERDICTS } from "./labels";
import { SourceNotes } from "./SourceNotes";

/** A claim, with what was answered and what came of looking into it beside it, and the words that each rests on. */
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
          <ActorNames actors={claimants} /> on <ActorNames actors={accused} />
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
        {responses.length === 0 && <p className="none">No answer is known.</p>}
        {assessments.map((assessment) => (
          <section key={assessment.id}>
            <p className="who">
              <ActorName actor={assessment.by} /> finds it <strong>{VERDICTS[assessment.verdict]}</strong>
            </p>
            {assessment.note && <p>{assessment.note}</p>}
            <SourceNotes citations={assessment.citations} />
          </section>
        ))}
      </div>
    </article>
  );
}
