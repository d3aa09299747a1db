/** Composes a whole picture: words above, the plot, and what has to be said below it. */
import { chartLegend, colorOf, type ChartSpec } from "@/lib/charts";
import { panelRows } from "@/lib/charts/drawing/layout";
import { renderPlotSvg } from "@/lib/charts/render-svg";
import type { Pens } from "./blocks";
import type { PictureSettings } from "./picture";
import { footer, header } from "./surround";
import { escapeXml, round } from "./svg-text";

/** The plot keeps at least this share of the picture, more with panels below each other. */
const PLOT_SHARE = { one: 0.46, several: 0.6 };

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
    `<title id="t">${escapeXml(said.title)}</title>`,
    `<desc id="d">${escapeXml(said.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${fill}"/>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

/** The picture as a standalone SVG document of the settings' size. */
export function drawPicture(spec: ChartSpec, settings: PictureSettings): string {
  const { width, height, fontSize } = settings.size;
  const theme = settings.background === "dark" ? "dark" : settings.theme;
  const color = (role: string) => colorOf(role, theme);
  const padding = fontSize * 1.5;
  const pens: Pens = { width: width - padding * 2, settings, color };
  const above = header(spec, chartLegend(spec), pens);
  const gap = fontSize * 0.9;
  const free = height - padding * 2 - above.height - gap * 2;
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
  return svgDocument(spec, { width, height, fill }, [
    above.draw(padding, padding),
    `<g transform="translate(${round(plot.x)} ${round(plot.y)})">${inner(drawn)}</g>`,
    below.draw(padding, height - padding - below.height),
  ]);
}
