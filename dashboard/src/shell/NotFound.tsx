import { Link } from "@tanstack/react-router";

export function NotFound() {
  return (
    <div className="state">
      <title>Page not found · Chancery</title>
      <h1>Page not found</h1>
      <p>
        The address may be wrong, or the page may have been removed. Try the search, or go to the{" "}
        <Link to="/">overview</Link>.
      </p>
    </div>
  );
}
