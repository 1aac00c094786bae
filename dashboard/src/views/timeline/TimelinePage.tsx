import { PageHead } from "../../parts/PageHead";

export function TimelinePage() {
  return <PageHead kicker="View" title="Timeline" />;
}
