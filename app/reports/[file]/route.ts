/** A report as a workbook: /reports/<report>.xlsx?lang=<zh|en>. */
import { getDatabase } from "@/db/client";
import { ApiError, errorResponse } from "@/lib/api/errors";
import { LOCALES, type Locale } from "@/lib/domain";
import { exportReportWorkbook, MEDIA_TYPES, reportFileName } from "@/lib/export";
import { DEFAULT_LOCALE } from "@/lib/i18n";
import { readReport } from "@/lib/queries";
import { cachedContent, contentKey } from "../../charts/content-cache";
import { contentDisposition } from "../../charts/content-disposition";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

function readLocale(query: URLSearchParams): Locale {
  for (const name of query.keys()) {
    if (name !== "lang") throw new ApiError("bad-parameter", `${name.slice(0, 40)}: unknown`);
  }
  const asked = query.getAll("lang");
  if (asked.length > 1) throw new ApiError("bad-parameter", "lang: given twice");
  const found = LOCALES.find((each) => each === (asked[0] ?? DEFAULT_LOCALE));
  if (!found) throw new ApiError("bad-parameter", `lang: one of ${LOCALES.join(", ")}`);
  return found;
}

async function answer(request: Request, file: string): Promise<Response> {
  const name = /^([a-z0-9-]+)\.([a-z]+)$/u.exec(file);
  if (!name?.[1]) throw new ApiError("not-found", file.slice(0, 80));
  if (name[2] !== "xlsx") throw new ApiError("not-acceptable", "xlsx");
  const locale = readLocale(new URL(request.url).searchParams);
  const report = readReport(getDatabase(), name[1]);
  // What is known of a report by citation alone has no form to lay out.
  if (!report || report.origin !== "read") throw new ApiError("not-found", name[1]);
  const madeOn = new Date().toISOString().slice(0, 10);
  const key = contentKey(["report.xlsx", locale, madeOn, report]);
  const tag = `"${key}"`;
  const headers = {
    ETag: tag,
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Content-Type": MEDIA_TYPES.xlsx,
    "Content-Disposition": contentDisposition(
      "attachment",
      reportFileName(report, locale),
      `${report.id}.xlsx`,
    ),
  };
  if (request.headers.get("if-none-match")?.includes(tag)) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await cachedContent(key, () => exportReportWorkbook(report, { locale, madeOn }));
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
