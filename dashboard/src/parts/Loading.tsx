import type { ReactNode } from "react";
import "./query-state.css";

interface LoadingProps {
  /** The expected height of the content, as a CSS length, so that nothing shifts when it arrives. */
  readonly height: string;
  /** The text, which becomes visible after a second. */
  readonly children?: ReactNode;
}

/** A placeholder for content that is loading. */
export function Loading({ height, children = <span>Loading…</span> }: LoadingProps) {
  return (
    <div className="placeholder" style={{ minHeight: height }} role="status">
      {children}
    </div>
  );
}
