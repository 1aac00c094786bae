/**
 * The page's typefaces that a text is set in, as a style sheet with the fonts in it: a picture that carries it looks the
 * same where they are not installed. Only the parts with the text's letters are taken.
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

/** `U+0-FF, U+131` as pairs of the first and the last code point; everything where nothing is said. */
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
    reader.onerror = () => reject(reader.error ?? new Error("A typeface could not be read."));
    reader.readAsDataURL(content);
  });
}
