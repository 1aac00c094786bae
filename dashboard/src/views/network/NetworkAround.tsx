import { useQueries } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { chancery } from "../../api/chancery";
import { ChartFrame } from "../../charts/ChartFrame";
import { filterWords } from "../../filters/filter-words";
import { type Filters, listOf, recordFilter } from "../../filters/filters";
import { NetworkViewDocument, type NetworkViewQuery } from "../../generated/documents";
import { countText, numberText } from "../../locale";
import { QueryState } from "../../parts/QueryState";
import { MemberPanel } from "./MemberPanel";
import { ACTOR_LEGEND, NETWORK_HEIGHT, NetworkDrawing } from "./NetworkDrawing";
import { isSeen, networkOf, tieId } from "./network-graph";
import { TiePanel } from "./TiePanel";
import { TieTable } from "./TieTable";

/** The maximum number of contacts drawn per actor: the most frequent. */
const CONTACTS = 30;

/** The network around an actor, with a panel about the selection. */
export function NetworkAround({ center }: { readonly center: string }) {
  const search = useSearch({ from: "/network" });
  const filter = recordFilter(search);
  const open = listOf(search.open);
  const answers = useNetworks([center, ...open], filter);
  const middle = answers[0];
  if (!middle) return null;
  return (
    <QueryState query={middle} height={`${NETWORK_HEIGHT + 200}px`}>
      {({ node }) =>
        isSeen(node) && <DrawnNetwork center={center} open={open} answers={answers.flatMap(({ data }) => data ?? [])} />
      }
    </QueryState>
  );
}

interface DrawnNetworkProps {
  readonly center: string;
  readonly open: readonly string[];
  readonly answers: readonly NetworkViewQuery[];
}

function DrawnNetwork({ center, open, answers }: DrawnNetworkProps) {
  const search = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const filter = recordFilter(search);
  const seen = answers.map(({ node }) => node).filter(isSeen);
  // `seen` is a new object in every render, even if its content is the same.
  const key = JSON.stringify(seen);
  const network = useMemo(() => networkOf(seen), [key]);
  const change = (changes: Partial<Filters>) =>
    navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false });
  const chosen = search.chosen ?? center;
  const tie = network.ties.find(({ id }) => id === chosen);
  const member = network.members.find(({ actor }) => actor.id === chosen) ?? network.members[0];
  const total = seen[0]?.coParticipants.totalCount ?? 0;
  const drawn = seen[0]?.coParticipants.edges.length ?? 0;
  // Selecting an actor also shows its contacts; those of the centre are always shown.
  const choose = (id: string) => {
    const isOpening = id !== center && !id.includes(",") && !open.includes(id);
    change({ chosen: id, ...(isOpening ? { open: [...open, id].join(",") } : {}) });
  };
  const toggle = (id: string) =>
    change({ open: (open.includes(id) ? open.filter((other) => other !== id) : [...open, id]).join(",") || undefined });
  return (
    <div className="page">
      <ChartFrame
        title={`Contacts of ${seen[0]?.name ?? ""}`}
        note={
          (total > drawn
            ? `The ${numberText(drawn)} most frequent of ${countText(total, "contact")}.`
            : `${countText(total, "contact")}.`) +
          othersNote(seen.slice(1).map(({ name }) => name)) +
          filterWords(filter)
        }
        legend={ACTOR_LEGEND}
        rows={network.ties.map(({ ends, count, first, last }) => ({
          one: ends[0].name,
          oneId: ends[0].id,
          other: ends[1].name,
          otherId: ends[1].id,
          records: count,
          first,
          last,
        }))}
        document={NetworkViewDocument}
        variables={{ id: center, filter, first: CONTACTS }}
      >
        <div className="network">
          <NetworkDrawing network={network} center={center} chosen={chosen} onChoose={choose} />
          {tie ? (
            <TiePanel tie={tie} filter={filter} />
          ) : (
            member && (
              <MemberPanel
                key={member.actor.id}
                member={member}
                ties={network.ties.filter(({ ends }) => ends.some(({ id }) => id === member.actor.id))}
                isCenter={member.actor.id === center}
                isOpen={open.includes(member.actor.id)}
                onToggle={() => toggle(member.actor.id)}
                onCenter={() => change({ center: member.actor.id, open: undefined, chosen: undefined })}
                onTie={({ ends }) => change({ chosen: tieId(ends[0].id, ends[1].id) })}
              />
            )
          )}
        </div>
      </ChartFrame>
      <TieTable ties={network.ties} onTie={({ id }) => change({ chosen: id })} />
    </div>
  );
}

/** Names the other actors whose contacts are drawn; empty if there are none. */
function othersNote(names: readonly string[]): string {
  if (names.length === 0) return "";
  const few = names.length <= 3 ? names.join(", ") : `${numberText(names.length)} others`;
  return ` Also shows the contacts of ${few}.`;
}

/** Loads the contacts of each of these actors. */
function useNetworks(ids: readonly string[], filter: ReturnType<typeof recordFilter>) {
  return useQueries({
    queries: [...new Set(ids)].map((id) => {
      const variables = { id, filter, first: CONTACTS };
      return {
        queryKey: ["NetworkView", variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => chancery.request(NetworkViewDocument, variables, { signal }),
      };
    }),
  });
}
