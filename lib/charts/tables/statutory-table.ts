/** A statutory table of one report, laid out as the national form prints it. */
import type { Locale, TableId } from "@/lib/domain";
import { formatPeriod, formatYear, isFullYear, unitText } from "@/lib/format";
import { translator } from "@/lib/i18n";
import { formTable } from "@/lib/statutory-form";
import type { ReportView, TableView } from "@/lib/views";
import { chartFileName } from "../file-name";
import { chartSources } from "../sources";
import { say } from "../words";
import { cellPoint } from "./cell-point";
import { FORM_PARTS } from "./statutory-parts";
import { tableAlt } from "./table-alt";
import { tableNotes } from "./table-notes";
import { tableValues, type TableSpec } from "./table-spec";

export const STATUTORY_TABLE = "statutory-table";

/** The edition a table came in, else the one its year is meant for. */
function editionOf(view: TableView, year: number) {
  return view.edition ?? (year >= 2021 ? "2021" : "2019");
}

/** Half-years and the like are spelled out. */
function periodOf({ period, year }: ReportView, locale: Locale): string {
  return period && !isFullYear(period) ? formatPeriod(period, locale) : formatYear(year, locale);
}

/** A table's own heading, without its number in the report. */
export function statutoryTableName(view: TableView, year: number, locale: Locale): string {
  const { label } = formTable(editionOf(view, year), view.table);
  return label[locale].replace(/^[一二三四五]、/u, "");
}

/** The units of a table, the commonest first. */
function units(view: TableView, year: number, locale: Locale): string {
  const { lines } = formTable(editionOf(view, year), view.table);
  const all = [...new Set(lines.map(({ unit }) => unitText(unit, locale)))].filter(Boolean);
  return say(locale, "unit", { unit: all.join(locale === "zh" ? "、" : ", ") });
}

/** The table's spec; null where the report does not hold it. */
export function buildStatutoryTable(
  report: ReportView,
  table: TableId,
  locale: Locale,
): TableSpec | null {
  const view = report.tablesView.find((each) => each.table === table);
  if (!view || view.state === "missing") return null;
  const t = translator(locale);
  const { agency, year } = report;
  const edition = editionOf(view, year);
  const revision = report.revisions.find(({ current }) => current)?.revision ?? null;
  const part = FORM_PARTS[table]({
    edition,
    locale,
    pointOf: (id) => cellPoint(report, { id, edition, revision }, view.cells[id], locale),
  });
  const parts = [part];
  const points = tableValues({ parts }).map(({ point }) => point);
  const name = statutoryTableName(view, year, locale);
  const period = periodOf(report, locale);
  const title = say(locale, "titleStatutory", {
    agency: agency.short[locale],
    period,
    table: name,
  });
  return {
    kind: "table",
    id: STATUTORY_TABLE,
    locale,
    title,
    subtitle: [
      agency.name[locale],
      period,
      t(`edition.${edition}`),
      units(view, year, locale),
    ].join(" · "),
    name,
    parts,
    notes: tableNotes({ parts }, locale),
    sources: chartSources(points, [agency], locale),
    alt: tableAlt(title, { parts }, locale),
    fileName: chartFileName({ agencies: [agency], years: [year], what: name }, locale),
    agencies: [agency.slug],
    years: [year],
    measures: points.map(({ measure }) => measure),
    options: { table },
    report: report.id,
    href: `/${locale}/reports/${encodeURIComponent(report.id)}#table-${table}`,
  };
}
