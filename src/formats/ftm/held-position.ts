/** A position as stated, with the id of the person who holds it. */
export interface HeldPosition {
  readonly holder: string;
  readonly position: object & { readonly title: string };
}
