/** Glyphs of the shipped font as outlines, each decoded once over the life of the process. */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { fontFile, type FontWeight } from "./fonts";

export type Outline = { path: string; /** In ems. */ advance: number };

const fonts = new Map<FontWeight, Font>();
const outlines = new Map<string, Outline>();

function fontOf(weight: FontWeight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(/* turbopackIgnore: true */ fontFile(weight)));
  fonts.set(weight, font);
  return font;
}

/** The outline of a character, in font units with y upwards; 1000 units make an em. */
export function outlineOf(char: string, weight: FontWeight): Outline {
  const key = weight + char;
  const known = outlines.get(key);
  if (known) return known;
  const font = fontOf(weight);
  const glyph = font.glyphForCodePoint(char.codePointAt(0) ?? 0);
  const outline = { path: glyph.path.toSVG(), advance: glyph.advanceWidth / font.unitsPerEm };
  outlines.set(key, outline);
  return outline;
}
