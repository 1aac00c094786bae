import type { Member } from "./network-graph";

/** A member on the drawing, in pixels. */
interface Point {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCenter: boolean;
}

const LINE = 16;
/** How far apart two names beside each other are at least; a chosen one is bolder, and so a little wider. */
const GAP = 8;

const canvas = document.createElement("canvas").getContext("2d");

/**
 * Whose names can be written without covering another: the middle first, then those with the most records.
 *
 * @param width of the drawing, in pixels
 * @param font of the names, as CSS has it
 */
export function labelled(points: readonly Point[], width: number, font: string): Set<string> {
  if (canvas) canvas.font = font;
  const written: { left: number; right: number; top: number }[] = [];
  const names = new Set<string>();
  const rank = ({ isCenter, member }: Point) => (isCenter ? Number.POSITIVE_INFINITY : member.weight);
  for (const point of [...points].sort((one, other) => rank(other) - rank(one))) {
    const { x, y, radius, member } = point;
    const half = ((canvas?.measureText(member.actor.name).width ?? 0) + GAP) / 2;
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
