import "../parts/query-state.css";

/** In place of a page that cannot be shown at all: its script did not come, or broke. */
export function Broken({ error }: { readonly error: unknown }) {
  return (
    <div className="state" role="alert">
      <title>This page could not be shown · Chancery</title>
      <h1>This page could not be shown</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {/* Anew and not again: a script that did not come is asked for once in the life of a page. */}
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Load the page anew
      </button>
    </div>
  );
}
