/**
 * Returns the page's `@font-face` rules for a text, with the fonts embedded as data URLs, so that an exported image looks
 * the same on any computer. Only includes the subsets of `families` that contain the text's characters.
 */
export async function fontFaces(text: string, families: readonly string[]): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const named = families.join();
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href }] : [])),
  );
  const needed = rules.filter(({ rule: { style } }) => {
    const family = unquoted(style.getPropertyValue("font-family"));
    const ranges = rangesOf(style.getPropertyValue("unicode-range"));
    return (
      named.includes(family) && letters.some((letter) => ranges.some(([from, to]) => from <= letter && letter <= to))
    );
  });
  const faces = await Promise.all(
    needed.map(async ({ rule: { cssText }, base }) => {
      const source = /url\("?([^")]+)"?\)/.exec(cssText);
      if (!source?.[1]) return "";
      const font = await fetch(new URL(source[1], base ?? document.baseURI));
      return font.ok ? cssText.replace(source[0], `url("${await dataAddress(await font.blob())}")`) : "";
    }),
  );
  return faces.join("\n");
}

function unquoted(family: string): string {
  return family.replaceAll(/^["']|["']$/g, "");
}

/** Parses `U+0-FF, U+131` into pairs of first and last code point; an empty string means all code points. */
function rangesOf(unicodeRange: string): (readonly [number, number])[] {
  if (!unicodeRange) return [[0, 0x10ffff]];
  return unicodeRange.split(",").map((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)];
  });
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("A font could not be read."));
    reader.readAsDataURL(content);
  });
}
