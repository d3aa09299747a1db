import "./chart-colors.css";
import "./charts.css";
import type { ReactNode } from "react";
import { AddChart } from "@/components/briefing/add-chart";
import { chartAddress, chartLegend, say, type ChartSpec } from "@/lib/charts";
import { suggestHeight } from "@/lib/charts/drawing/layout";
import { PAGE_FONTS, renderPlotSvg } from "@/lib/charts/render-svg";
import { ChartLegend } from "./chart-legend";
import { ChartLive } from "./chart-live";
import { ChartMenu } from "./chart-menu";
import { ChartNotes } from "./chart-notes";
import { ChartTables } from "./chart-tables";
import { keepPlot } from "./plot-cache";

type Props = {
  spec: ChartSpec;
  /** Level of the title among the page's headings. */
  level?: 1 | 2 | 3 | 4;
  /** Further links or buttons beside the menu, "add to briefing" for example. */
  actions?: ReactNode;
  /** Leaves the menu out, for frames and print. */
  plain?: boolean;
  /** False where the title stands outside the figure, as in a briefing. */
  titled?: boolean;
  /** Keeps the server's drawing, where no address answers with the chart's numbers. */
  still?: boolean;
  /** Stands two abreast wherever there is room: never drawn wider than a column. */
  half?: boolean;
  /** Notes that stand above this chart and its neighbours already. */
  said?: readonly string[];
};

/** Widths the plot is drawn for; the style sheet shows the one that fits its place. */
const HALF_WIDTHS = [
  { name: "narrow", width: 340, fontSize: 12 },
  { name: "medium", width: 520, fontSize: 13 },
] as const;
const WIDTHS = [
  ...HALF_WIDTHS,
  { name: "wide", width: 800, fontSize: 14 },
  { name: "full", width: 1120, fontSize: 14 },
] as const;

/** Ids inside an inline SVG must differ from those of every other chart of the page. */
function idPrefix(spec: ChartSpec, name: string): string {
  let hash = 5381;
  for (const char of JSON.stringify([
    spec.id,
    spec.agencies,
    spec.years,
    spec.measures,
    spec.options,
  ])) {
    hash = ((hash * 33) ^ char.charCodeAt(0)) >>> 0;
  }
  return `${name}${hash.toString(36)}-`;
}

function Plot({
  spec,
  name,
  width,
  fontSize,
}: {
  spec: ChartSpec;
  name: string;
  width: number;
  fontSize: number;
}) {
  const height = suggestHeight(spec, width, fontSize);
  const settings = { width, height, fontSize, theme: "page", fontFamily: PAGE_FONTS } as const;
  const prefix = idPrefix(spec, name);
  const svg = keepPlot(JSON.stringify([spec, settings, prefix]), () =>
    renderPlotSvg(spec, settings, prefix),
  );
  const scalable = svg.replace(/<svg width="[\d.]+" height="[\d.]+"/u, '<svg aria-hidden="true"');
  return (
    <div
      className={`chart-plot chart-plot-${name}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      dangerouslySetInnerHTML={{ __html: scalable }}
    />
  );
}

/**
 * A chart on a page: caption, plot drawn on the server, notes, source line, table and downloads.
 * Reads and works without scripts; the live chart takes over once the reader reaches for it.
 */
export function ChartFigure({
  spec,
  level = 3,
  actions,
  plain = false,
  titled = true,
  still = false,
  half = false,
  said,
}: Props) {
  const Heading = `h${level}` as const;
  const legend = chartLegend(spec);
  const plots = (half ? HALF_WIDTHS : WIDTHS).map((each) => (
    <Plot key={each.name} spec={spec} {...each} />
  ));
  return (
    <figure className={half ? "chart chart-half" : "chart"} data-chart={spec.id}>
      <figcaption className="chart-caption">
        {titled && <Heading className="chart-title">{spec.title}</Heading>}
        <p className="chart-subtitle">{spec.subtitle}</p>
        {legend.length > 0 && <ChartLegend items={legend} />}
      </figcaption>
      {still ? (
        <div className="chart-live" role="img" aria-label={spec.alt}>
          {plots}
        </div>
      ) : (
        <ChartLive
          address={chartAddress(spec, "json")}
          label={spec.alt}
          hint={say(spec.locale, "chartKeys")}
        >
          {plots}
        </ChartLive>
      )}
      <ChartNotes spec={spec} said={said} />
      <div className="chart-actions">
        <ChartTables spec={spec} />
        {!plain && <ChartMenu spec={spec} />}
        {!plain && <AddChart spec={spec} />}
        {actions}
      </div>
    </figure>
  );
}
