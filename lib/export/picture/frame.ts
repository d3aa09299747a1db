/** Composes a whole picture: words above, the plot, and what has to be said below it. */
import { chartLegend, colorOf, type ChartSpec } from "@/lib/charts";
import { panelRows, suggestHeight } from "@/lib/charts/drawing/layout";
import { renderPlotSvg } from "@/lib/charts/render-svg";
import type { Pens } from "./blocks";
import type { PdfPage } from "./pdf";
import type { PictureSettings } from "./picture";
import { footer, header } from "./surround";
import { round } from "./svg-text";
import { escapeMarkup } from "@/lib/format";

/** The plot keeps at least this share of the picture, more with panels below each other. */
const PLOT_SHARE = { one: 0.46, several: 0.6 };
/** Of the height a page gives the plot, what is still read well in print. */
const ENOUGH = 0.85;

function inner(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>/u, "").replace(/<\/svg>\s*$/u, "");
}

/** An SVG document with its title and description, around what is drawn. */
export function svgDocument(
  said: { title: string; alt: string },
  { width, height, fill }: { width: number; height: number; fill: string },
  drawn: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeMarkup(said.title)}</title>`,
    `<desc id="d">${escapeMarkup(said.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${fill}"/>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

/** The height asked for; in running text as much more as the plot and all its notes take. */
function pictureHeight(spec: ChartSpec, pens: Pens, around: number): number {
  const { height, tallest, fontSize } = pens.settings.size;
  if (tallest === undefined) return height;
  const plot = suggestHeight(spec, pens.width, fontSize) * ENOUGH;
  const wanted = around + plot + footer(spec, pens, Infinity).height;
  return Math.round(Math.min(tallest, Math.max(height, wanted)));
}

/** The picture as a standalone SVG document, and how large it came out. */
export function drawPicture(spec: ChartSpec, settings: PictureSettings): PdfPage {
  const { width, fontSize } = settings.size;
  const theme = settings.background === "dark" ? "dark" : settings.theme;
  const color = (role: string) => colorOf(role, theme);
  const padding = fontSize * 1.5;
  const pens: Pens = { width: width - padding * 2, settings, color };
  const above = header(spec, chartLegend(spec), pens);
  const gap = fontSize * 0.9;
  const around = padding * 2 + above.height + gap * 2;
  const height = pictureHeight(spec, pens, around);
  const free = height - around;
  const share = panelRows(spec, pens.width, free, fontSize) > 1 ? "several" : "one";
  const below = footer(spec, pens, Math.max(0, free - height * PLOT_SHARE[share]));
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
  const svg = svgDocument(spec, { width, height, fill }, [
    above.draw(padding, padding),
    `<g transform="translate(${round(plot.x)} ${round(plot.y)})">${inner(drawn)}</g>`,
    below.draw(padding, height - padding - below.height),
  ]);
  return { svg, width, height };
}
