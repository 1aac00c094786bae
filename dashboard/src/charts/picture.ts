import { dayText } from "../locale";
import { fontFaces } from "./font-faces";
import type { LegendEntry } from "./Legend";

/** The text above a chart. */
export interface Caption {
  readonly title: string;
  readonly note?: string | undefined;
  readonly legend: readonly LegendEntry[];
}

/** A chart with its caption, as a self-contained SVG file. */
export interface Picture {
  readonly file: Blob;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 20;
const TITLE_SIZE = 22;
const TEXT_SIZE = 13;
/** The height of a line of small text, in pixels. */
const LINE = 20;
/** The style properties to copy into the image, where the page's style sheets do not apply. */
const KEPT = [
  ..."fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray opacity color".split(" "),
  ..."font-family font-size font-weight font-style paint-order text-anchor dominant-baseline visibility".split(" "),
];

/** Creates an image of a chart with its title, note, legend and origin, in the page's colours and fonts. */
export async function pictureOf(drawing: SVGSVGElement, { title, note, legend }: Caption): Promise<Picture> {
  const page = getComputedStyle(document.body);
  const { width: drawn, height } = drawing.getBoundingClientRect();
  const width = drawn + 2 * MARGIN;
  const picture = document.createElementNS(SVG, "svg");
  let y = MARGIN;
  const write = (text: string, style: Record<string, string | number>, x = MARGIN) => {
    const line = element("text", { x, y, fill: page.color, "font-family": page.fontFamily, ...style });
    line.textContent = text;
    picture.append(line);
  };
  // The root element has the page's background; the body is transparent.
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  picture.append(element("rect", { width: "100%", height: "100%", fill: ground }));
  y += TITLE_SIZE;
  const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  write(title, { "font-size": TITLE_SIZE, "font-weight": 600, "font-family": serif });
  for (const line of note ? linesOf(note, drawn) : []) {
    y += LINE;
    write(line, { "font-size": TEXT_SIZE });
  }
  if (legend.length > 0) y += LINE + 4;
  let x = MARGIN;
  for (const { label, color, opacity = 1 } of legend) {
    const dot = { cx: x + 5, cy: y - 4, r: 5, fill: resolved(color), "fill-opacity": opacity };
    picture.append(element("circle", dot));
    write(label, { "font-size": TEXT_SIZE }, x + 15);
    x += 32 + label.length * TEXT_SIZE * 0.52;
  }
  y += LINE;
  const copy = withStyles(drawing);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width: drawn, height }))
    copy.setAttribute(name, String(value));
  picture.append(copy);
  y += height + LINE;
  const { host, pathname } = window.location;
  const taken = dayText(new Date());
  write(`Chancery, ${host}${pathname}, ${taken}`, { "font-size": TEXT_SIZE - 2 });
  y += MARGIN;
  for (const [name, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}` }))
    picture.setAttribute(name, String(value));
  const style = element("style", {});
  style.textContent = await fontFaces(picture.textContent ?? "", [page.fontFamily, serif]);
  picture.prepend(style);
  const text = new XMLSerializer().serializeToString(picture);
  return { file: new Blob([text], { type: "image/svg+xml" }), width, height: y };
}

/** Renders an image as PNG, at twice its size on the page. */
export async function pngOf({ file, width, height }: Picture): Promise<Blob> {
  const image = new Image(width * 2, height * 2);
  image.src = URL.createObjectURL(file);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The image could not be created."))));
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/** Copies a drawing, with its computed styles inlined. */
function withStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError("The copy of an SVG element is not an SVG element.");
  const copied = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [index, original] of [drawing, ...drawing.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(original);
    for (const property of KEPT) copied[index]?.style.setProperty(property, style.getPropertyValue(property));
  }
  return copy;
}

/** Resolves a colour that is given as a CSS variable. */
function resolved(color: string): string {
  const token = /^var\((--[\w-]+)\)$/.exec(color)?.[1];
  return token ? getComputedStyle(document.documentElement).getPropertyValue(token) : color;
}

/** Splits text into lines that roughly fit a width in pixels. */
function linesOf(text: string, room: number): string[] {
  const letters = Math.max(20, Math.floor(room / (TEXT_SIZE * 0.48)));
  return text.match(new RegExp(`.{1,${letters}}(?:\\s|$)`, "g")) ?? [text];
}
