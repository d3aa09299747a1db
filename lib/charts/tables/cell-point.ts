/** A cell of a report as a point: its number or state, as a correction left it, and its source. */
import type { CellId, Edition, Locale } from "@/lib/domain";
import { formatNumber, formatValueState } from "@/lib/format";
import { placeHref, type CellView, type ReportView } from "@/lib/views";
import type { ChartPoint } from "../spec";

type Cell = CellView | undefined;

/** Rules whose findings doubt the number; a notice says something of it without doubting it. */
function doubtsOf(cell: Cell, { findingsList }: ReportView): string[] {
  const found = (cell?.findings ?? []).flatMap((index) => findingsList[index] ?? []);
  return [
    ...new Set(found.filter(({ severity }) => severity !== "notice").map(({ rule }) => rule)),
  ];
}

/** `revision` is the one its places refer to; null where none is stored. */
export function cellPoint(
  report: ReportView,
  { id, edition, revision }: { id: CellId; edition: Edition; revision: number | null },
  cell: Cell,
  locale: Locale,
): ChartPoint {
  const { correction } = cell ?? {};
  const state = correction?.status ?? (cell && !cell.absent ? cell.status : "missing");
  const value =
    state === "reported" ? (correction ? correction.value : (cell?.value ?? null)) : null;
  const doubts = doubtsOf(cell, report);
  const text = cell && !cell.absent ? cell.text : null;
  return {
    state,
    value,
    label: value === null ? formatValueState(state, locale) : formatNumber(value, locale),
    text,
    agency: report.agency.slug,
    year: report.year,
    measure: id,
    origin: correction ? "corrected" : cell ? "read" : "none",
    edition,
    period: report.period,
    source: cell ? { report: report.id, revision, at: cell.at, text, url: report.url } : null,
    href: cell?.at ? placeHref(locale, report.id, cell.at, revision) : null,
    ...(doubts.length > 0 ? { doubts } : {}),
    ...(correction ? { reason: correction.reason } : {}),
  };
}
