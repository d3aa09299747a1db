/** A chart as a file: /charts/<chart>.<format>?… with the settings of the chart in the query. */
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { buildChart, chartMeasures, shortAddress, type ChartSpec } from "@/lib/charts";
import { exportChart, MEDIA_TYPES, type ExportSettings } from "@/lib/export";
import { readValues } from "@/lib/queries";
import { describeMeasure } from "@/lib/views";
import { type AskedFile, fileRoute } from "../../_files/answer-file";
import { siteOrigin } from "../../_site/site-origin";
import { readChartRequest, type ChartRequest } from "../chart-request";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const SHOWN: readonly string[] = ["svg", "png", "json", "pdf"];
/** Text alone: no picture to draw, no document to pack. */
const LIGHT: readonly string[] = ["svg", "json", "csv"];

function drawSpec(request: ChartRequest): ChartSpec {
  const { definition, agencies, years, measures, lang, options } = request;
  const unknown = measures.find((id) => describeMeasure(id) === null);
  if (unknown)
    throw new ApiError("bad-parameter", {
      zh: `measures：没有 ${unknown} 这个指标`,
      en: `measures: ${unknown} is not known`,
    });
  const grid = readValues(getDatabase(), {
    agencies,
    years,
    measures: chartMeasures(definition.id, measures),
  });
  const missing = agencies.find((slug) => !grid.agencies.some((agency) => agency.slug === slug));
  if (missing) throw new ApiError("not-found", `agencies: ${missing}`);
  return buildChart(definition.id, grid, {
    locale: lang,
    options,
    ...(definition.measures === "chosen" ? { measures } : {}),
  });
}

function settingsOf(request: ChartRequest, spec: ChartSpec, origin: string): ExportSettings {
  const { size, half, scale, theme, background, omit } = request;
  return {
    size,
    half,
    scale,
    theme,
    background,
    omit,
    madeOn: new Date().toISOString().slice(0, 10),
    link: `${origin}${shortAddress(spec)}`,
  };
}

function findChart(request: Request, file: string): AskedFile {
  const asked = readChartRequest(file, new URL(request.url).searchParams);
  const spec = drawSpec(asked);
  const settings = settingsOf(asked, spec, siteOrigin(request.headers));
  const plain = [spec.agencies.slice(0, 3).join("-"), spec.id, spec.years.join("-")].join("_");
  return {
    parts: [asked.format, settings, spec],
    mediaType: MEDIA_TYPES[asked.format],
    kind: SHOWN.includes(asked.format) ? "inline" : "attachment",
    name: `${spec.fileName}.${asked.format}`,
    plainName: `${plain}.${asked.format}`,
    light: LIGHT.includes(asked.format),
    make: () => exportChart(spec, asked.format, settings),
  };
}

export const GET = fileRoute(findChart);
