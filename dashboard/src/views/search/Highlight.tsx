/** Plain text in which `<mark>` and `</mark>` surround the words that matched. Any other markup appears as text. */
export function Highlight({ text }: { readonly text: string }) {
  const parts = text.split(/<mark>(.*?)<\/mark>/);
  return (
    <p>
      {parts.map((part, index) =>
        // Every second part is the content of a mark.
        index % 2 === 1 ? <mark key={`${index} ${part}`}>{part}</mark> : part,
      )}
    </p>
  );
}
