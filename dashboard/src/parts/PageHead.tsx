import type { ReactNode } from "react";
import "./page.css";

interface PageHeadProps {
  /** A short label above the title: the kind of page. */
  readonly kicker?: string;
  readonly color?: string;
  readonly title: ReactNode;
  /** The title as text, if `title` is not a string. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** The header of a page. Also sets the document's title. */
export function PageHead({ kicker, color, title, name, children }: PageHeadProps) {
  const words = typeof title === "string" ? title : name;
  return (
    <header className="page-head">
      {words && <title>{`${words} · Chancery`}</title>}
      {kicker && (
        <p className="kicker" style={{ color }}>
          {kicker}
        </p>
      )}
      <h1 dir="auto">{title}</h1>
      {children}
    </header>
  );
}
