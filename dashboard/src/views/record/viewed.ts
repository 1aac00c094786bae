import type { RecordViewQuery } from "../../generated/documents";

/** A record as its page shows it. */
export type Viewed = Extract<NonNullable<RecordViewQuery["node"]>, { title: string }>;
