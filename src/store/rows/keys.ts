/** The database keys by which rows of a dataset's statements refer to each other. */
export interface Keys {
  /** The key of the dataset. */
  readonly dataset: string;
  readonly source: (reference: string) => string;
  /** Returns the key of a person, an organisation, or a country (by its code). */
  readonly actor: (reference: string) => string;
  readonly record: (reference: string) => string;
  readonly part: (kind: "position" | "event" | "response" | "assessment", owner: string, key: string) => string;
  readonly citation: (target: string, rank: number) => string;
}
