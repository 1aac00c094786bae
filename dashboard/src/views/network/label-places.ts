import type { Member } from "./network-graph";

/** A member on the drawing, in pixels. */
export interface Point {
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
/** So many of those with the most records are named, by a number where the name has no place. */
const STRONGEST = 12;
/** The longest name that is written whole, in letters. */
const LONGEST = 36;

const canvas = document.createElement("canvas").getContext("2d");

/**
 * The names that can be written without covering another or a dot, by the member's id: the middle first, then those with
 * the most records. Each stands under its dot, or else over it or beside it. Where a name has no place, its number has, if
 * there is one: on the dot where nowhere else.
 *
 * @param width of the drawing, in pixels
 * @param font of the names, as CSS has it
 * @param numberOf the number of a member, by its id
 */
export function labelled(
  points: readonly Point[],
  width: number,
  font: string,
  numberOf: (id: string) => number | undefined,
): Map<string, Label> {
  if (canvas) canvas.font = font;
  const written: Box[] = [];
  const dots = points.map(({ x, y, radius }) => around(x, y, radius));
  const labels = new Map<string, Label>();
  const lengthOf = (text: string) => (canvas?.measureText(text).width ?? 0) + GAP;
  for (const point of ranked(points)) {
    // What is zoomed out of the drawing has no name in it.
    if (point.x < 0 || point.x > width) continue;
    const { actor } = point.member;
    const text = shortened(actor.name, LONGEST);
    const free = (length: number) =>
      placesOf(point, length, width).find((box) => ![...written, ...dots].some((other) => overlap(box, other)));
    const write = (text: string, place: Box) => {
      written.push(place);
      labels.set(actor.id, { text, x: (place.left + place.right) / 2, y: place.top + ASCENT });
    };
    const place = free(lengthOf(text));
    if (place) {
      write(text, place);
      continue;
    }
    const number = numberOf(actor.id)?.toString();
    if (number) write(number, free(lengthOf(number)) ?? around(point.x, point.y, LINE / 2));
  }
  return labels;
}

/** The numbers of those with the most records whose names have no place, by their ids, from 1 on. */
export function numbered(points: readonly Point[], width: number, font: string): Map<string, number> {
  const strongest = new Set(
    ranked(points)
      .slice(0, STRONGEST)
      .map(({ member }) => member.actor.id),
  );
  const numbers = new Map<string, number>();
  labelled(points, width, font, (id) => {
    if (strongest.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id);
  });
  return numbers;
}

/** The middle first, then those with the most records. */
function ranked(points: readonly Point[]): Point[] {
  const rank = ({ isCenter, member }: Point) => (isCenter ? Number.POSITIVE_INFINITY : member.weight);
  return [...points].sort((one, other) => rank(other) - rank(one));
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

/** A name of at most so many letters. */
export function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
