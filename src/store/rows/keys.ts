/** What the rows of a dataset's statements refer to each other by. */
export interface Keys {
  /** The dataset's own. */
  readonly dataset: string;
  readonly source: (reference: string) => string;
  /** Of a person, an organisation, or a country by its code. */
  readonly actor: (reference: string) => string;
  readonly record: (reference: string) => string;
  readonly part: (kind: "position" | "event" | "response" | "assessment", owner: string, key: string) => string;
  readonly citation: (target: string, rank: number) => string;
}
