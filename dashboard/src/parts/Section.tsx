import type { ReactNode } from "react";
import { numberText } from "../locale";
import "./page.css";

interface SectionProps {
  readonly title: string;
  /** The number of items in the section. */
  readonly count?: number;
  /** The total number of items, if the section may contain only the latest. */
  readonly latestOf?: number;
  readonly children: ReactNode;
}

/** A section of a page with a heading. */
export function Section({ title, count, latestOf, children }: SectionProps) {
  return (
    <section className="section">
      <h2>
        {title} {count !== undefined && <small>{shownText(count, latestOf)}</small>}
      </h2>
      {children}
    </section>
  );
}

function shownText(count: number, total = count): string {
  return count < total ? `latest ${numberText(count)} of ${numberText(total)}` : numberText(count);
}
