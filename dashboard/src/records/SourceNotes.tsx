import type { SourcedWordsFragment } from "../generated/documents";
import { SourcedWords } from "./SourcedWords";

/** As `SourcedWords`, folded away until someone wants to know. */
export function SourceNotes({ citations }: { readonly citations: readonly SourcedWordsFragment[] }) {
  if (citations.length === 0) return null;
  return (
    <details className="source-notes">
      <summary>{citations.length === 1 ? "1 source passage" : `${citations.length} source passages`}</summary>
      <SourcedWords citations={citations} />
    </details>
  );
}
