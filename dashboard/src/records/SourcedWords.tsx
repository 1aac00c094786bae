import { Link } from "@tanstack/react-router";
import type { SourcedWordsFragment } from "../generated/documents";

/** Quoted passages, with their sources. */
export function SourcedWords({ citations }: { readonly citations: readonly SourcedWordsFragment[] }) {
  return (
    <ul className="sourced-words">
      {citations.map(({ id, quote, locator, note, source }) => (
        <li key={id}>
          {quote && <q>{quote}</q>}{" "}
          <cite>
            <Link to="/source/$id" params={{ id: source.id }}>
              {source.title}
            </Link>
            {locator && `, ${locator}`}
          </cite>
          {note && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
