import "../parts/query-state.css";

/** Replaces a page whose script could not be loaded or threw an error. */
export function Broken({ error }: { readonly error: unknown }) {
  return (
    <div className="state" role="alert">
      <title>This page could not be displayed · Chancery</title>
      <h1>This page could not be displayed</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {/* A reload, since browsers may not request a failed script again within the same page. */}
      <button type="button" className="button" onClick={() => window.location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
