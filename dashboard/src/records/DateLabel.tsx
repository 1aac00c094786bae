import { readerLocale } from "../locale";

interface DatedLike {
  readonly edtf: string;
  readonly label: string;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** A date as precise as it is known, in the reader's language where it is a plain one. */
export function DateLabel({ date }: { readonly date: DatedLike | null }) {
  if (!date) return <span className="date date-unknown">no date</span>;
  return (
    <time className="date" title={`EDTF: ${date.edtf}`} dateTime={/^[\d-]+$/.test(date.edtf) ? date.edtf : undefined}>
      {localized(date)}
    </time>
  );
}

const FORMATS: readonly (readonly [pattern: RegExp, options: Intl.DateTimeFormatOptions])[] = [
  [/^\d{4}-\d\d-\d\d$/, { year: "numeric", month: "long", day: "numeric" }],
  [/^\d{4}-(0[1-9]|1[0-2])$/, { year: "numeric", month: "long" }],
];

function localized({ edtf, label }: DatedLike): string {
  const options = FORMATS.find(([pattern]) => pattern.test(edtf))?.[1];
  if (!options) return label;
  return new Intl.DateTimeFormat(readerLocale(), { ...options, timeZone: "UTC" }).format(new Date(edtf));
}
