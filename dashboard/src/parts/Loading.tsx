import type { ReactNode } from "react";
import "./query-state.css";

interface LoadingProps {
  /** How tall what is to come is, so that nothing jumps when it comes: any CSS length. */
  readonly height: string;
  /** What it says; it is seen where it takes longer than one should wait without a word. */
  readonly children?: ReactNode;
}

/** The place of something that is being read. */
export function Loading({ height, children = <span>Loading …</span> }: LoadingProps) {
  return (
    <div className="placeholder" style={{ minHeight: height }} role="status">
      {children}
    </div>
  );
}
