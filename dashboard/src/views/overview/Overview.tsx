import { Link } from "@tanstack/react-router";

export function Overview() {
  return (
    <Link to="/relation/$one/$other" params={{ one: "IR", other: "KP" }}>
      Iran and the DPRK
    </Link>
  );
}
