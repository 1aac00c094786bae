/** Plain text in which `<mark>` and `</mark>` stand around the words that matched; nothing else in it is markup. */
export function Highlight({ text }: { readonly text: string }) {
  const parts = text.split(/<mark>(.*?)<\/mark>/);
  return (
    <p>
      {parts.map((part, index) =>
        // Every second part was between the marks.
        index % 2 === 1 ? <mark key={`${index} ${part}`}>{part}</mark> : part,
      )}
    </p>
  );
}
