import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { ActorLinkFragment, NetworkViewQuery } from "../../generated/documents";

type Seen = Extract<NonNullable<NetworkViewQuery["node"]>, { coParticipants: unknown }>;

/** Whether the node is an actor, with its contacts. */
export function isSeen(node: NetworkViewQuery["node"]): node is Seen {
  return node !== null && "coParticipants" in node;
}

/** Two actors that share records. */
export interface Tie {
  readonly id: string;
  readonly ends: readonly [ActorLinkFragment, ActorLinkFragment];
  /** The number of shared records. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** An actor in the network. */
export interface Member {
  readonly actor: ActorLinkFragment;
  /** The sum of its ties' counts. */
  readonly weight: number;
}

export interface Network {
  readonly members: readonly Member[];
  /** Strongest first. */
  readonly ties: readonly Tie[];
}

/** A position, in an arbitrary unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The id of a tie, the same in both directions. */
export function tieId(one: string, other: string): string {
  return [one, other].sort().join(",");
}

/** Merges the contacts of several actors into one network. */
export function networkOf(seen: readonly Seen[]): Network {
  const ties = new Map<string, Tie>();
  const weights = new Map<string, { actor: ActorLinkFragment; weight: number }>();
  for (const actor of seen) {
    if (!weights.has(actor.id)) weights.set(actor.id, { actor, weight: 0 });
    for (const { node, count, first, last } of actor.coParticipants.edges) {
      const id = tieId(actor.id, node.id);
      if (ties.has(id)) continue;
      ties.set(id, { id, ends: [actor, node], count, first: first?.label ?? null, last: last?.label ?? null });
      for (const end of [actor, node]) {
        weights.set(end.id, { actor: end, weight: (weights.get(end.id)?.weight ?? 0) + count });
      }
    }
  }
  return { members: [...weights.values()], ties: [...ties.values()].sort((one, other) => other.count - one.count) };
}

const ROUNDS = 300;
/** The radius of the circle on which new members start, around the actor that introduced them. */
const START = 10;
/** The angle from one new member to the next, in radians, so that no two start in the same place. */
const GOLDEN_ANGLE = 2.399963;

/** Computes a force-directed layout that starts from the previous positions. The same input gives the same layout. */
export function placed({ members, ties }: Network, before: ReadonlyMap<string, Place>): Map<string, Place> {
  const graph = new Graph();
  const most = Math.max(1, ...members.map(({ weight }) => weight));
  for (const [index, { actor, weight }] of members.entries()) {
    const tie = ties.find(({ ends }) => ends[1].id === actor.id);
    const anchor = (tie && before.get(tie.ends[0].id)) ?? { x: 0, y: 0 };
    const angle = index * GOLDEN_ANGLE;
    const start = { x: anchor.x + START * Math.cos(angle), y: anchor.y + START * Math.sin(angle) };
    // A member that no tie leads to is the centre, and is fixed.
    const place = tie ? (before.get(actor.id) ?? start) : anchor;
    graph.addNode(actor.id, { ...place, fixed: !tie, size: 1 + 2 * Math.sqrt(weight / most) });
  }
  for (const { ends } of ties) graph.addEdge(ends[0].id, ends[1].id);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true };
  const positions = forceAtlas2(graph, { iterations: ROUNDS, settings });
  return new Map(Object.entries(positions).map(([id, { x, y }]) => [id, { x, y }]));
}
