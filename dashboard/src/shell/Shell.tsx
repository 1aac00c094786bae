import { Link, Outlet } from "@tanstack/react-router";
import { useRef } from "react";
import { API_URL } from "../api/chancery";
import "./shell.css";
import { SearchBox } from "./SearchBox";
import { ThemeToggle } from "./ThemeToggle";
import { useFocusOnNewPage } from "./use-focus-on-new-page";

const VIEWS = [
  { to: "/timeline", label: "Timeline" },
  { to: "/network", label: "Network" },
  { to: "/allegations", label: "Allegations" },
] as const;

/** The layout around every view. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="masthead">
        <Link to="/" className="wordmark">
          Chancery
        </Link>
        <nav aria-label="Views">
          {VIEWS.map(({ to, label }) => (
            <Link key={to} to={to} activeProps={{ "aria-current": "page" }}>
              {label}
            </Link>
          ))}
        </nav>
        <SearchBox />
        <ThemeToggle />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="colophon">
        <p>Every record cites its sources. Open one to read the passages it is based on.</p>
        <nav aria-label="API">
          <a href={new URL("/graphiql", API_URL).href}>GraphiQL</a>
          <a href={new URL("/graphql", API_URL).href}>Apollo Sandbox</a>
          <a href={new URL("/schema.graphql", API_URL).href}>Schema</a>
        </nav>
      </footer>
    </div>
  );
}
