import { getDatabase } from "@/db/client";
import { ApiError, errorResponse } from "@/lib/api/errors";
import { buildChart, chartMeasures, shortAddress, type ChartSpec } from "@/lib/charts";
import { exportChart, MEDIA_TYPES, type ExportSettings } from "@/lib/export";
import { readValues } from "@/lib/queries";
import { describeMeasure } from "@/lib/views";
import { siteOrigin } from "../../_site/site-origin";
import { readChartRequest, type ChartRequest } from "../chart-request";
import { cachedContent, contentKey } from "../content-cache";
import { contentDisposition } from "../content-disposition";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const SHOWN: readonly string[] = ["svg", "png", "json", "pdf"];

function drawSpec(request: ChartRequest): ChartSpec {
  const { definition, agencies, years, measures, lang, options } = request;
  const unknown = measures.find((id) => describeMeasure(id) === null);
  if (unknown) throw new ApiError("bad-parameter", `measures: ${unknown} is not known`);
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

async function answer(request: Request, file: string): Promise<Response> {
  const asked = readChartRequest(file, new URL(request.url).searchParams);
  const spec = drawSpec(asked);
  const settings = settingsOf(asked, spec, siteOrigin(request.headers));
  const key = contentKey([asked.format, settings, spec]);
  const etag = `"${key}"`;
  const headers = {
    ETag: etag,
    // Asked again each time, answered without a body while nothing has changed.
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Content-Type": MEDIA_TYPES[asked.format],
    "Content-Disposition": contentDisposition(
      SHOWN.includes(asked.format) ? "inline" : "attachment",
      `${spec.fileName}.${asked.format}`,
      `${[spec.agencies.slice(0, 3).join("-"), spec.id, spec.years.join("-")].join("_")}.${asked.format}`,
    ),
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((each) => each.trim().replace(/^W\//u, ""));
  if (known?.includes(etag)) return new Response(null, { status: 304, headers });
  const bytes = await cachedContent(key, () => exportChart(spec, asked.format, settings));
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
}

export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  try {
    return await answer(request, file);
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(error.code, error.detail, error.headers);
    console.error(error);
    return errorResponse("internal");
  }
}
