/** One body's years side by side, with the change from the first to the last. */
import type { Locale } from "@/lib/domain";
import { formatChange, formatYear, formatYears, unitText } from "@/lib/format";
import { translator } from "@/lib/i18n";
import { changeGroups, splitComparable, type AgencyView, type ChangeRow } from "@/lib/views";
import { chartFileName } from "../file-name";
import { countPoint } from "../point";
import { chartSources } from "../sources";
import type { ChartNote } from "../spec";
import { say } from "../words";
import { groupCell, headCell, labelCell, remarkCell, valueCell } from "./cells";
import { tableAlt } from "./table-alt";
import { tableNotes } from "./table-notes";
import { tableValues, type TableCellSpec, type TablePart, type TableSpec } from "./table-spec";

export const CHANGE_TABLE = "change-table";

function changeOf({ values, broken, measure }: ChangeRow, locale: Locale): string {
  const [first, last] = [values[0], values.at(-1)];
  if (broken) return say(locale, "seriesBreak");
  return first && last ? formatChange(first, last, locale, measure.unit) : "—";
}

function rowCells(row: ChangeRow, years: readonly number[], locale: Locale): TableCellSpec[] {
  const { measure, values } = row;
  const unit = measure.unit === "件" ? "" : unitText(measure.unit, locale);
  const name = measure.label[locale];
  const label = unit ? (locale === "zh" ? `${name}（${unit}）` : `${name} (${unit})`) : name;
  return [
    labelCell(label),
    ...values.map((value) =>
      valueCell(countPoint(value, locale, measure.unit), {
        unit: measure.unit,
        names: [name, formatYear(value.year, locale)],
      }),
    ),
    ...(years.length > 1 ? [remarkCell(changeOf(row, locale))] : []),
  ];
}

function partOf(view: AgencyView, years: readonly number[], locale: Locale): TablePart {
  const t = translator(locale);
  const { both } = splitComparable(changeGroups(view, years));
  const change = years.length > 1 ? [headCell(t("agency.change.difference"))] : [];
  const head = [
    headCell(t("agency.change.measure")),
    ...years.map((year) => headCell(formatYear(year, locale))),
    ...change,
  ];
  const rows = both.flatMap(({ part, rows: own }) => [
    [
      groupCell(part === "indicators" ? t("agency.indicators") : t(`table.${part}`), {
        columns: head.length,
      }),
    ],
    ...own.map((row) => rowCells(row, years, locale)),
  ]);
  return {
    id: CHANGE_TABLE,
    caption: null,
    widths: [9, ...years.map(() => 3), ...change.map(() => 4)],
    headRows: 1,
    ruled: "lines",
    rows: [head, ...rows],
  };
}

function breakNotes(view: AgencyView, part: TablePart, locale: Locale): ChartNote[] {
  const shown = new Set(tableValues({ parts: [part] }).map(({ point }) => point.measure));
  const texts = view.seriesBreaks
    .filter(({ measure }) => shown.has(measure))
    .map(({ text }) => text[locale]);
  return [...new Set(texts)].map((text) => ({ kind: "series-break", text }));
}

/** The table over these years; null where there is nothing to set side by side. */
export function buildChangeTable(
  view: AgencyView,
  years: readonly number[],
  locale: Locale,
): TableSpec | null {
  const { agency } = view;
  const part = partOf(view, years, locale);
  const parts = [part];
  const points = tableValues({ parts }).map(({ point }) => point);
  const [from, to] = [years[0], years.at(-1)];
  if (points.length === 0 || from === undefined || to === undefined) return null;
  const title = say(locale, "titleChange", {
    agency: agency.short[locale],
    years: formatYears(years, locale),
  });
  const name = say(locale, "changeTable");
  const query = new URLSearchParams({ from: String(from), to: String(to) });
  if (years.length > 2) query.set("all", "1");
  return {
    kind: "table",
    id: CHANGE_TABLE,
    locale,
    title,
    subtitle: [agency.name[locale], formatYears(years, locale), say(locale, "changeUnit")].join(
      " · ",
    ),
    name,
    parts,
    notes: [...breakNotes(view, part, locale), ...tableNotes({ parts }, locale)],
    sources: chartSources(points, [agency], locale),
    alt: tableAlt(title, { parts }, locale),
    fileName: chartFileName({ agencies: [agency], years: [...years], what: name }, locale),
    agencies: [agency.slug],
    years: [...years],
    measures: [...new Set(points.map(({ measure }) => measure))],
    options: {},
    report: null,
    href: `/${locale}/agencies/${encodeURIComponent(agency.slug)}?${query}#years`,
  };
}
