/**
 * Replaces the words of a picture by the outlines of their glyphs. The rasteriser would read the
 * ten megabytes of the font once a glyph; with outlines it needs no font at all, and draws the
 * same on every machine.
 */
import type { FontWeight } from "../fonts/fonts";
import { outlineOf } from "../fonts/outlines";

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, dec, hex, name) => {
    if (dec) return String.fromCodePoint(Number(dec));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name as string] ?? whole;
  });
}

/** Attributes of a tag, with the declarations of its style beside them. */
function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of tag.matchAll(/([\w:-]+)="([^"]*)"/gu)) {
    if (name && value !== undefined) found.set(name, unescape(value));
  }
  for (const declaration of (found.get("style") ?? "").split(";")) {
    const [name, value] = declaration.split(":");
    if (name && value) found.set(name.trim(), value.trim());
  }
  return found;
}

function weightOf(value: string | undefined): FontWeight {
  const weight = value === "bold" ? 700 : Number(value ?? 400);
  return weight >= 600 ? "bold" : weight >= 500 ? "medium" : "regular";
}

/** Size, weight and family may come in a shorthand: "500 13px Noto Sans SC". */
function fontOf(attributes: Map<string, string>): { size: number; weight: FontWeight } {
  const short = /(?:(bold|normal|\d{3})\s+)?([\d.]+)px/u.exec(attributes.get("font") ?? "");
  const size = Number.parseFloat(attributes.get("font-size") ?? short?.[2] ?? "12");
  return { size, weight: weightOf(attributes.get("font-weight") ?? short?.[1]) };
}

function outlineElement(tag: string, content: string): string {
  const attributes = attributesOf(tag);
  const { size, weight } = fontOf(attributes);
  const glyphs = [...unescape(content)].map((char) => outlineOf(char, weight));
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) * size;
  const anchor = attributes.get("text-anchor");
  const shift = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  const drop = attributes.get("dominant-baseline") === "central" ? size * 0.36 : 0;
  const scale = size / 1000;
  let x = Number(attributes.get("x") ?? 0) - shift;
  const y = Number(attributes.get("y") ?? 0) + drop;
  const paths = glyphs.map(({ path, advance }) => {
    const drawn = path
      ? `<path d="${path}" transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})"/>`
      : "";
    x += advance * size;
    return drawn;
  });
  const kept = ["transform", "opacity", "fill-opacity", "clip-path"]
    .flatMap((name) => (attributes.has(name) ? [`${name}="${attributes.get(name)}"`] : []))
    .join(" ");
  return `<g fill="${attributes.get("fill") ?? "#000"}" ${kept}>${paths.join("")}</g>`;
}

/** The SVG with every `<text>` drawn out. */
export function outlineText(svg: string): string {
  return svg.replaceAll(/<text\b([^>]*)>([^<]*)<\/text>/gu, (_, tag: string, content: string) =>
    outlineElement(tag, content),
  );
}
