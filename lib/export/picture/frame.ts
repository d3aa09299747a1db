/** Composes a whole picture: words above, the plot, and what has to be said below it. */
import { chartLegend, colorOf, say, type ChartSpec, type LegendItem } from "@/lib/charts";
import { swatchMarkup } from "@/lib/charts/drawing/swatch";
import { textWidth, wrapText } from "@/lib/charts/drawing/text-measure";
import { renderPlotSvg } from "@/lib/charts/render-svg";
import { formatDate } from "@/lib/format";
import type { PictureSettings } from "./picture";
import { escapeXml, round, textLines } from "./svg-text";

/** The plot keeps at least this share of the picture; notes give way to it. */
const PLOT_SHARE = 0.46;

type Block = { height: number; draw: (x: number, y: number) => string };
type Pens = { width: number; settings: PictureSettings; color: (role: string) => string };

function words(
  text: string,
  style: { size: number; role: string; weight: number; most: number },
  { width, settings, color }: Pens,
): Block {
  const { size, role, weight, most } = style;
  const lines = wrapText(text, width, size, most);
  const lineHeight = size * 1.38;
  const pen = { size, color: color(role), weight, family: settings.fontFamily };
  return {
    height: lines.length * lineHeight,
    draw: (x, y) => textLines(lines, { x, y, lineHeight }, pen),
  };
}

function legendBlock(items: readonly LegendItem[], pens: Pens): Block {
  const { fontSize } = pens.settings.size;
  const size = fontSize * 0.92;
  const row = size * 1.7;
  const places: { x: number; y: number; item: LegendItem }[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const wide = 22 + textWidth(item.label, size) + size * 1.4;
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
          const swatch = `<g transform="translate(${round(left + dx)} ${round(top + dy + row / 2 - 6)})">${swatchMarkup(item, pens.color(item.color))}</g>`;
          return (
            swatch +
            textLines([item.label], { x: left + dx + 22, y: top + dy, lineHeight: row }, pen)
          );
        })
        .join("\n"),
  };
}

function stack(blocks: readonly Block[], gap: number): Block {
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

function header(spec: ChartSpec, pens: Pens): Block {
  const { fontSize } = pens.settings.size;
  const shows = (part: PictureSettings["omit"][number]) => !pens.settings.omit.includes(part);
  const blocks: Block[] = [];
  if (shows("title")) {
    blocks.push(
      words(spec.title, { size: fontSize * 1.5, role: "ink", weight: 600, most: 3 }, pens),
    );
  }
  if (shows("subtitle")) {
    blocks.push(
      words(spec.subtitle, { size: fontSize * 0.95, role: "muted", weight: 400, most: 2 }, pens),
    );
  }
  if (shows("legend")) blocks.push(legendBlock(chartLegend(spec), pens));
  return stack(blocks, fontSize * 0.35);
}

function sourceText(spec: ChartSpec): string {
  const { locale, sources } = spec;
  if (sources.length === 0) return say(locale, "noSource");
  const separator = locale === "zh" ? "；" : "; ";
  const list = sources.map(({ label, url }) => (url ? `${label} ${url}` : label)).join(separator);
  return say(locale, "source", { list });
}

function footer(spec: ChartSpec, pens: Pens, room: number): Block {
  const { settings } = pens;
  const size = settings.size.fontSize * 0.78;
  const shows = (part: PictureSettings["omit"][number]) => !settings.omit.includes(part);
  const small = { size, role: "muted", weight: 400 };
  const last: Block[] = [];
  if (shows("source")) last.push(words(sourceText(spec), { ...small, most: 3 }, pens));
  const made = shows("date")
    ? say(spec.locale, "made", { date: formatDate(settings.madeOn, spec.locale) })
    : "";
  const link = shows("link") ? (settings.link ?? "") : "";
  const closing = [made, link].filter(Boolean).join(" · ");
  if (closing) last.push(words(closing, { ...small, most: 4 }, pens));
  if (!shows("note")) return stack(last, size * 0.25);
  return stack(
    [...noteBlocks(spec, pens, room - stack(last, size * 0.25).height, small), ...last],
    size * 0.25,
  );
}

/** As many notes as fit; the number of the others is said. */
function noteBlocks(
  spec: ChartSpec,
  pens: Pens,
  room: number,
  small: { size: number; role: string; weight: number },
): Block[] {
  const all = spec.notes.map(({ text }) =>
    words(say(spec.locale, "note", { text }), { ...small, most: 3 }, pens),
  );
  const fitting: Block[] = [];
  let used = 0;
  for (const block of all) {
    const line = small.size * 1.7;
    if (used + block.height > room - (fitting.length + 1 < all.length ? line : 0)) break;
    fitting.push(block);
    used += block.height + small.size * 0.25;
  }
  const left = all.length - fitting.length;
  if (left === 0) return fitting;
  return [
    ...fitting,
    words(say(spec.locale, "moreNotes", { n: String(left) }), { ...small, most: 1 }, pens),
  ];
}

function inner(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>/u, "").replace(/<\/svg>\s*$/u, "");
}

/** The picture as a standalone SVG document of the settings' size. */
export function drawPicture(spec: ChartSpec, settings: PictureSettings): string {
  const { width, height, fontSize } = settings.size;
  const theme = settings.background === "dark" ? "dark" : settings.theme;
  const color = (role: string) => colorOf(role, theme);
  const padding = fontSize * 1.5;
  const pens: Pens = { width: width - padding * 2, settings, color };
  const above = header(spec, pens);
  const gap = fontSize * 0.9;
  const free = height - padding * 2 - above.height - gap * 2;
  const below = footer(spec, pens, Math.max(0, free - height * PLOT_SHARE));
  const plot = {
    x: padding,
    y: padding + above.height + (above.height > 0 ? gap : 0),
    width: pens.width,
    height: Math.max(60, free - below.height + (above.height > 0 ? 0 : gap)),
  };
  const drawn = renderPlotSvg(spec, {
    width: plot.width,
    height: plot.height,
    fontSize,
    theme,
    fontFamily: settings.fontFamily,
  });
  const fill = settings.background === "transparent" ? "none" : color("surface");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(spec.title)}</title>`,
    `<desc id="d">${escapeXml(spec.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${fill}"/>`,
    above.draw(padding, padding),
    `<g transform="translate(${round(plot.x)} ${round(plot.y)})">${inner(drawn)}</g>`,
    below.draw(padding, height - padding - below.height),
    "</svg>",
    "",
  ].join("\n");
}
