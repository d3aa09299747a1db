/** Draws a chart's plot as SVG on the server, without a browser. */
import { BarChart, CustomChart, LineChart, PieChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TitleComponent, AriaComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { drawChart, type DrawSettings } from "./drawing/option";
import { withCssVariables } from "./palette";
import type { ChartSpec } from "./spec";

echarts.use([
  AriaComponent,
  BarChart,
  CustomChart,
  GraphicComponent,
  GridComponent,
  LineChart,
  PieChart,
  SVGRenderer,
  TitleComponent,
]);

function shorthand(_: string, weight: string | undefined, size: string): string {
  return `${weight ? `font-weight:${weight.trim()};` : ""}font-size:${size};`;
}

/** What a page's drawing can do without: half of its bytes. */
function slim(svg: string): string {
  return (
    svg
      .replaceAll(
        / (?:pointer-events="visible"|class="[^"]*"|ecmeta_\w+="[^"]*"|xml:space="preserve"|version="1.1"|baseProfile="full"|xmlns:xlink="[^"]*")/gu,
        "",
      )
      // Coordinates only: what stands between the tags is text, and a number there is a figure.
      .replaceAll(/<[^>]*>/gu, (tag) => tag.replaceAll(/(\d+\.\d)\d+/gu, "$1"))
      // A shorthand must name a family; the page's own is had by naming none.
      .replaceAll(/font: ?(?:normal )*(\d{3} |bold )?(?:normal )*([\d.]+px) inherit;?/gu, shorthand)
      .replaceAll(/font-family:inherit;?|font-weight:(?:normal|400);?/gu, "")
      .replaceAll(' style=""', "")
      .replaceAll("\n", "")
  );
}

/** Pages set their charts in their own type. */
export const PAGE_FONTS = "inherit";

/** ECharts numbers its ids over the life of the process; the same chart must give the same bytes. */
function stableIds(svg: string, prefix: string): string {
  const seen = new Map<string, string>();
  return svg.replaceAll(/zr\d+-[\w-]+/gu, (id) => {
    const known = seen.get(id) ?? `${prefix}${seen.size}`;
    seen.set(id, known);
    return known;
  });
}

/** Hover rules, which a strict content policy refuses and the live chart does better. */
function withoutStyles(svg: string): string {
  return svg.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/gu, "");
}

/**
 * The plot alone — no title, legend or source line — at the given size. In the theme `page` its
 * colours are variables of the page, so that it follows light and dark.
 */
export function renderPlotSvg(spec: ChartSpec, settings: DrawSettings, idPrefix = "c"): string {
  const { width, height } = settings;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ ...drawChart(spec, settings).option, aria: { enabled: false } });
    const svg = withoutStyles(stableIds(chart.renderToSVGString(), idPrefix));
    return settings.theme === "page" ? slim(withCssVariables(svg)) : svg;
  } finally {
    chart.dispose();
  }
}
