import type { ReactNode } from "react";
import { numberText } from "../locale";
import "./page.css";

interface SectionProps {
  readonly title: string;
  /** How many there are of what it lists. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
export function Section({ title, count, children }: SectionProps) {
  return (
    <section className="section">
      <h2>
        {title} {count !== undefined && <small>{numberText(count)}</small>}
      </h2>
      {children}
    </section>
  );
}
