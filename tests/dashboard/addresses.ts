import type { ListeningApi } from "../support/listening.js";

const ONE_OF_EACH = `{
  people(first: 1) { nodes { id name } }
  organizations(first: 1) { nodes { id name } }
  meetings(first: 1) { nodes { id title } }
  agreements(first: 1) { nodes { id title } }
  allegations(first: 1) { nodes { id title } }
  milestones(first: 1) { nodes { id title } }
  sources(first: 1) { nodes { id title } }
}`;

/** Returns the address and first heading of every view, with existing objects. */
export async function addressesOf({ data, url }: ListeningApi) {
  const one = await data(ONE_OF_EACH);
  const [person, organization, source] = [one.people, one.organizations, one.sources].map(({ nodes }) => nodes[0]);
  const records = ["meetings", "agreements", "allegations", "milestones"].map((kind) => {
    const { id, title } = one[kind].nodes[0];
    return [kind.slice(0, -1), { path: `/record/${id}`, heading: title }] as const;
  });
  const views: Record<string, { path: string; heading: string }> = {
    overview: { path: "/", heading: "Relations between states" },
    country: { path: "/country/IR", heading: "Iran" },
    relation: { path: "/relation/IR/KP", heading: "Iran and North Korea" },
    timeline: { path: "/timeline", heading: "Timeline" },
    network: { path: "/network", heading: "Network around North Korea" },
    allegations: { path: "/allegations", heading: "Allegations and responses" },
    person: { path: `/person/${person.id}`, heading: person.name },
    organization: { path: `/organization/${organization.id}`, heading: organization.name },
    source: { path: `/source/${source.id}`, heading: source.title },
    search: { path: "/search?q=missile", heading: "“missile”" },
    ...Object.fromEntries(records),
  };
  return Object.fromEntries(
    Object.entries(views).map(([name, { path, heading }]) => [name, { address: new URL(path, url).href, heading }]),
  );
}
