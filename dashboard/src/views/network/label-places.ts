import type { Member } from "./network-graph";

/** A member on the drawing, in pixels. */
interface Point {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCenter: boolean;
}

const LETTER = 6.6;
const LINE = 16;

/** Whose names can be written without covering another: the middle first, then those with the most records. */
export function labelled(points: readonly Point[], width: number): Set<string> {
  const written: { left: number; right: number; top: number }[] = [];
  const names = new Set<string>();
  const rank = ({ isCenter, member }: Point) => (isCenter ? Number.POSITIVE_INFINITY : member.weight);
  for (const point of [...points].sort((one, other) => rank(other) - rank(one))) {
    const { x, y, radius, member } = point;
    const half = (member.actor.name.length * LETTER) / 2;
    const box = { left: x - half, right: x + half, top: y + radius };
    const isOutside = box.left < 0 || box.right > width;
    const covers = written.some(
      (other) => box.left < other.right && box.right > other.left && Math.abs(box.top - other.top) < LINE,
    );
    if (covers || (isOutside && !point.isCenter)) continue;
    written.push(box);
    names.add(member.actor.id);
  }
  return names;
}
