import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { numberText } from "../../locale";
import type { Counted } from "../../statistics/counted";

const STEP = 12;

/** The countries with the most shared records, with links: the text alternative to the map. */
export function BusiestContacts({ code, contacts }: { readonly code: string; readonly contacts: readonly Counted[] }) {
  const [limit, setLimit] = useState(STEP);
  if (contacts.length === 0) return <p>No records with other countries.</p>;
  return (
    <div className="busiest">
      <ol>
        {contacts.slice(0, limit).map(({ value, label, count }) => (
          <li key={value}>
            {/* A former country without a code has no relation page. */}
            {/^[A-Z]{2}$/.test(value) ? (
              <Link to="/relation/$one/$other" params={{ one: code, other: value }}>
                {label}
              </Link>
            ) : (
              <span>{label}</span>
            )}
            <span>{numberText(count)}</span>
          </li>
        ))}
      </ol>
      {contacts.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(contacts.length)}>
          Show all {numberText(contacts.length)}
        </button>
      )}
    </div>
  );
}
