import type { ReactNode } from "react";
import "./page.css";

interface PageHeadProps {
  /** What kind of thing the page is about. */
  readonly kicker: string;
  readonly color?: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page about one thing. Its title is the browser's too. */
export function PageHead({ kicker, color, title, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {typeof title === "string" && <title>{`${title} · Chancery`}</title>}
      <p className="kicker" style={{ color }}>
        {kicker}
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
