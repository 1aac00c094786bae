import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { ActorLinkFragment, NetworkViewQuery } from "../../generated/documents";

type Seen = Extract<NonNullable<NetworkViewQuery["node"]>, { coParticipants: unknown }>;

/** Whether it is an actor, with those whom it appears with. */
export function isSeen(node: NetworkViewQuery["node"]): node is Seen {
  return node !== null && "coParticipants" in node;
}

/** Two actors that appear together. */
export interface Tie {
  readonly id: string;
  readonly ends: readonly [ActorLinkFragment, ActorLinkFragment];
  /** In how many records. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** An actor in the drawing. */
export interface Member {
  readonly actor: ActorLinkFragment;
  /** How many records its ties stand for. */
  readonly weight: number;
}

export interface Network {
  readonly members: readonly Member[];
  /** The strongest first. */
  readonly ties: readonly Tie[];
}

/** Where a member stands: any unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The id of a tie, the same in both directions. */
export function tieId(one: string, other: string): string {
  return [one, other].sort().join(",");
}

/** What the actors that were looked at have in common, put together. */
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
/** Of the circle in which new members start, round the one that they came with. */
const START = 10;
/** Each next one stands by so much further round, in radians: none stands on another. */
const GOLDEN_ANGLE = 2.399963;

/** Places members by the forces of their ties, starting from where they stood before. The same network stands the same. */
export function placed({ members, ties }: Network, before: ReadonlyMap<string, Place>): Map<string, Place> {
  const graph = new Graph();
  const most = Math.max(1, ...members.map(({ weight }) => weight));
  for (const [index, { actor, weight }] of members.entries()) {
    const tie = ties.find(({ ends }) => ends[1].id === actor.id);
    const anchor = (tie && before.get(tie.ends[0].id)) ?? { x: 0, y: 0 };
    const angle = index * GOLDEN_ANGLE;
    const start = { x: anchor.x + START * Math.cos(angle), y: anchor.y + START * Math.sin(angle) };
    // Whom nobody brought in is the middle, which the others stand around.
    const place = tie ? (before.get(actor.id) ?? start) : anchor;
    graph.addNode(actor.id, { ...place, fixed: !tie, size: 1 + 2 * Math.sqrt(weight / most) });
  }
  for (const { ends } of ties) graph.addEdge(ends[0].id, ends[1].id);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true };
  const positions = forceAtlas2(graph, { iterations: ROUNDS, settings });
  return new Map(Object.entries(positions).map(([id, { x, y }]) => [id, { x, y }]));
}
