/** Blocks of words in a picture, stacked from the top down: each knows its height and draws itself. */
import type { LegendItem } from "@/lib/charts";
import { swatchMarkup } from "@/lib/charts/drawing/swatch";
import { textWidth, wrapText } from "@/lib/charts/drawing/text-measure";
import type { PictureSettings } from "./picture";
import { round, textLines } from "./svg-text";

export type Block = { height: number; draw: (x: number, y: number) => string };
export type Pens = { width: number; settings: PictureSettings; color: (role: string) => string };
export type WordStyle = { size: number; role: string; weight: number; most: number };

/** Text in at most so many lines. */
export function words(
  text: string,
  { size, role, weight, most }: WordStyle,
  { width, settings, color }: Pens,
): Block {
  const lines = wrapText(text, width, size, most);
  const lineHeight = size * 1.38;
  const pen = { size, color: color(role), weight, family: settings.fontFamily };
  return {
    height: lines.length * lineHeight,
    draw: (x, y) => textLines(lines, { x, y, lineHeight }, pen),
  };
}

function besideSwatch({ mark }: LegendItem): number {
  return mark ? 22 : 0;
}

/** Swatches with their names, in as many rows as they need. */
export function legendBlock(items: readonly LegendItem[], pens: Pens): Block {
  const { fontSize } = pens.settings.size;
  const size = fontSize * 0.92;
  const row = size * 1.7;
  const places: { x: number; y: number; item: LegendItem }[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const wide = besideSwatch(item) + textWidth(item.label, size) + size * 1.4;
    if (x > 0 && x + wide > pens.width) [x, y] = [0, y + row];
    places.push({ x, y, item });
    x += wide;
  }
  const pen = { size, color: pens.color("ink"), weight: 400, family: pens.settings.fontFamily };
  return {
    height: items.length > 0 ? y + row : 0,
    draw: (left, top) =>
      places
        .map(({ x: dx, y: dy, item }) => {
          const swatch = item.mark
            ? `<g transform="translate(${round(left + dx)} ${round(top + dy + row / 2 - 6)})">${swatchMarkup(item, pens.color(item.color))}</g>`
            : "";
          const label = { x: left + dx + besideSwatch(item), y: top + dy, lineHeight: row };
          return swatch + textLines([item.label], label, pen);
        })
        .join("\n"),
  };
}

/** Blocks below each other; those without height leave no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const height =
    shown.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, shown.length - 1);
  return {
    height,
    draw: (x, y) => {
      let top = y;
      return shown
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join("\n");
    },
  };
}
