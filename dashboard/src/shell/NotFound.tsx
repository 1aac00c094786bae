import { Link } from "@tanstack/react-router";

export function NotFound() {
  return (
    <div className="state">
      <title>Nothing is kept here · Chancery</title>
      <h1>Nothing is kept here</h1>
      <p>
        The address may be mistyped, or what it named was removed. Search for it, or start from the{" "}
        <Link to="/">overview</Link>.
      </p>
    </div>
  );
}
