import { PageHead } from "../../parts/PageHead";

export function NetworkPage() {
  return <PageHead kicker="View" title="Network" />;
}
