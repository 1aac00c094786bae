/** A position, as it is stated, with the id of the person who has it. */
export interface HeldPosition {
  readonly holder: string;
  readonly position: object & { readonly title: string };
}
