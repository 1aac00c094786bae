import "react";

declare module "react" {
  interface CSSProperties {
    /** The colour of a kind of record. */
    "--kind"?: string;
    /** The opacity of a legend entry, from 0 to 1. */
    "--opacity"?: number;
  }
}
