import type { Member } from "./network-graph";

/** A member's position in the drawing, in pixels. */
export interface Point {
  readonly member: Member;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly isCenter: boolean;
}

/** A label, with the middle of its baseline in pixels. */
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
/** From the top of a line to its baseline. */
const ASCENT = 12;
/** The minimum horizontal gap between labels; that of the selected actor is bold, and thus slightly wider. */
const GAP = 8;
/** This many members with the most records are always labelled: with a number if the name does not fit. */
const STRONGEST = 12;
/** The maximum length of a name, in letters; longer ones are shortened. */
const LONGEST = 36;

const canvas = document.createElement("canvas").getContext("2d");

/**
 * Returns the labels that fit without covering another label or a dot, by member id. Places the centre first, then the
 * members with the most records; each label goes below its dot, or else above or beside it. If a name does not fit, the
 * member's number is used if it has one, on the dot if there is no other place.
 *
 * @param width the width of the drawing, in pixels
 * @param font the font of the labels, as a CSS value
 * @param numberOf returns the number of a member, if any, by its id
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
    // Members that are zoomed out of the drawing have no label.
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

/** Numbers the members with the most records whose names do not fit, from 1; by member id. */
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

/** Sorts the centre first, then by number of records. */
function ranked(points: readonly Point[]): Point[] {
  const rank = ({ isCenter, member }: Point) => (isCenter ? Number.POSITIVE_INFINITY : member.weight);
  return [...points].sort((one, other) => rank(other) - rank(one));
}

/** Returns the possible places for a label, best first; each is shifted sideways into the drawing. */
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

/** Shortens a name to a maximum number of letters. */
export function shortened(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
