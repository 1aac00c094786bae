interface DatedLike {
  readonly edtf: string;
  readonly label: string;
}

/** A date, written as the API's label, so that all dates have the same format. */
export function DateLabel({ date }: { readonly date: DatedLike | null }) {
  if (!date) return <span className="date date-unknown">no date</span>;
  return (
    <time className="date" title={`EDTF: ${date.edtf}`} dateTime={/^[\d-]+$/.test(date.edtf) ? date.edtf : undefined}>
      {date.label}
    </time>
  );
}
