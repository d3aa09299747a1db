/** A report as a workbook: /reports/<report>.xlsx?lang=<zh|en>. */
import { getDatabase } from "@/db/client";
import { ApiError } from "@/lib/api/errors";
import { LOCALES, type Locale } from "@/lib/domain";
import { exportReportWorkbook, MEDIA_TYPES, reportFileName } from "@/lib/export";
import { DEFAULT_LOCALE } from "@/lib/i18n";
import { readReport } from "@/lib/queries";
import { type AskedFile, fileRoute } from "../../_files/answer-file";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

function unfit(name: string, zh: string, en: string): ApiError {
  return new ApiError("bad-parameter", { zh: `${name}：${zh}`, en: `${name}: ${en}` });
}

function readLocale(query: URLSearchParams): Locale {
  for (const name of query.keys()) {
    if (name !== "lang") throw unfit(name.slice(0, 40), "没有这个参数", "no such parameter");
  }
  const asked = query.getAll("lang");
  if (asked.length > 1) throw unfit("lang", "给了两次", "given twice");
  const found = LOCALES.find((each) => each === (asked[0] ?? DEFAULT_LOCALE));
  if (!found)
    throw unfit("lang", `须为 ${LOCALES.join("、")} 之一`, `one of ${LOCALES.join(", ")}`);
  return found;
}

function findWorkbook(request: Request, file: string): AskedFile {
  const name = /^([a-z0-9-]+)\.([a-z]+)$/u.exec(file);
  if (!name?.[1]) throw new ApiError("not-found", file.slice(0, 80));
  if (name[2] !== "xlsx") throw new ApiError("not-acceptable", "xlsx");
  const locale = readLocale(new URL(request.url).searchParams);
  const report = readReport(getDatabase(), name[1]);
  // What is known of a report by citation alone has no form to lay out.
  if (!report || report.origin !== "read") throw new ApiError("not-found", name[1]);
  const madeOn = new Date().toISOString().slice(0, 10);
  return {
    parts: ["report.xlsx", locale, madeOn, report],
    mediaType: MEDIA_TYPES.xlsx,
    kind: "attachment",
    name: reportFileName(report, locale),
    plainName: `${report.id}.xlsx`,
    make: () => exportReportWorkbook(report, { locale, madeOn }),
  };
}

export const GET = fileRoute(findWorkbook);
