import type { SourcedWordsFragment } from "../generated/documents";
import { countText } from "../locale";
import { SourcedWords } from "./SourcedWords";

/** `SourcedWords` that can be expanded, collapsed at first. */
export function SourceNotes({ citations }: { readonly citations: readonly SourcedWordsFragment[] }) {
  if (citations.length === 0) return null;
  return (
    <details className="source-notes">
      <summary>{countText(citations.length, "source passage")}</summary>
      <SourcedWords citations={citations} />
    </details>
  );
}
