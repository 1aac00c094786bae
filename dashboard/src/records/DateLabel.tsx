interface DatedLike {
  readonly edtf: string;
  readonly label: string;
}

/** A date as precise as it is known, in the API's words: every date has them, in one order of day and month. */
export function DateLabel({ date }: { readonly date: DatedLike | null }) {
  if (!date) return <span className="date date-unknown">no date</span>;
  return (
    <time className="date" title={`EDTF: ${date.edtf}`} dateTime={/^[\d-]+$/.test(date.edtf) ? date.edtf : undefined}>
      {date.label}
    </time>
  );
}
