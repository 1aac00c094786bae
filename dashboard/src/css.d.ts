import "react";

declare module "react" {
  interface CSSProperties {
    /** The colour of a record's kind. */
    "--kind"?: string;
  }
}
