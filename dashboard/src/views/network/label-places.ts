import type { Member } from "./network-graph";

/** A member on the drawing, in pixels. */
interface Point {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCenter: boolean;
}

/** A name as it is written: the middle of its base line, in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 16;
/** From the top of a line to its base. */
const ASCENT = 12;
/** How far apart two names beside each other are at least; a chosen one is bolder, and so a little wider. */
const GAP = 8;
/** The longest name that is written whole, in letters. */
const LONGEST = 36;

const canvas = document.createElement("canvas").getContext("2d");

/**
 * The names that can be written without covering another or a dot, by the member's id: the middle first, then those with
 * the most records. Each stands under its dot, or else over it or beside it.
 *
 * @param width of the drawing, in pixels
 * @param font of the names, as CSS has it
 */
export function labelled(points: readonly Point[], width: number, font: string): Map<string, Label> {
  if (canvas) canvas.font = font;
  const written: Box[] = [];
  const dots = points.map(({ x, y, radius }) => around(x, y, radius));
  const labels = new Map<string, Label>();
  const rank = ({ isCenter, member }: Point) => (isCenter ? Number.POSITIVE_INFINITY : member.weight);
  for (const point of [...points].sort((one, other) => rank(other) - rank(one))) {
    // What is zoomed out of the drawing has no name in it.
    if (point.x < 0 || point.x > width) continue;
    const { actor } = point.member;
    const text = shortened(actor.name);
    const places = placesOf(point, (canvas?.measureText(text).width ?? 0) + GAP, width);
    const place = places.find((box) => ![...written, ...dots].some((other) => overlap(box, other)));
    if (!place) continue;
    written.push(place);
    labels.set(actor.id, { text, x: (place.left + place.right) / 2, y: place.top + ASCENT });
  }
  return labels;
}

/** Where a name may stand, the best first; each is moved into the drawing. */
function placesOf({ x, y, radius }: Point, length: number, width: number): Box[] {
  const beside = radius + length / 2;
  return [
    [x, y + radius + 1],
    [x, y - radius - 1 - LINE],
    [x + beside, y - LINE / 2],
    [x - beside, y - LINE / 2],
  ].map(([middle = 0, top = 0]) => {
    const left = Math.max(0, Math.min(middle - length / 2, width - length));
    return { left, right: left + length, top, bottom: top + LINE };
  });
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}
