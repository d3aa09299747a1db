/** Small pieces of SVG: escaped text in lines, and the fills behind it. */
import { escapeMarkup } from "@/lib/format";

export type TextStyle = { size: number; color: string; weight: number; family: string };

/** Lines of text from a top edge downwards. */
export function textLines(
  lines: readonly string[],
  at: { x: number; y: number; lineHeight: number },
  { size, color, weight, family }: TextStyle,
): string {
  return lines
    .map((line, index) => {
      const baseline = at.y + index * at.lineHeight + at.lineHeight / 2 + size * 0.36;
      return `<text x="${round(at.x)}" y="${round(baseline)}" font-family="${escapeMarkup(family)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeMarkup(line)}</text>`;
    })
    .join("\n");
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
