import "react";

declare module "react" {
  interface CSSProperties {
    /** The colour of a record's kind. */
    "--kind"?: string;
    /** Of a legend's entry, of 1. */
    "--opacity"?: number;
  }
}
