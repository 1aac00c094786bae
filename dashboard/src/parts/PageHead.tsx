import type { ReactNode } from "react";
import "./page.css";

interface PageHeadProps {
  /** What kind of thing the page is about. */
  readonly kicker?: string;
  readonly color?: string;
  readonly title: ReactNode;
  /** The title in words, where it is more than words. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** The head of a page about one thing. Its title is the browser's too. */
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
