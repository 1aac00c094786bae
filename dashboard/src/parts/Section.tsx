import type { ReactNode } from "react";
import { numberText } from "../locale";
import "./page.css";

interface SectionProps {
  readonly title: string;
  /** How many there are of what it lists. */
  readonly count?: number;
  /** How many there are in all, where it may list only the latest of them. */
  readonly latestOf?: number;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
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
