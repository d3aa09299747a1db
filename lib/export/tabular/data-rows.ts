/** A chart's points as rows, one a point, with state, origin and source: for CSV and XLSX. */
import { chartPoints, say, type ChartPoint, type ChartSpec } from "@/lib/charts";
import { isTable, tableValues, type TableSpec } from "@/lib/charts/tables";
import type { Locale } from "@/lib/domain";
import type { WordId } from "@/lib/charts/words";
import { formatPeriod, formatValueState, ORIGIN_WORDS, unitText } from "@/lib/format";

export type DataCell = string | number | null;
export type DataTable = { columns: string[]; rows: DataCell[][] };

const COLUMNS: readonly WordId[] = [
  "colPanel",
  "colCategory",
  "colSeries",
  "colValue",
  "colStatus",
  "colState",
  "colUnit",
  "colPrinted",
  "colCount",
  "colWhole",
  "colAgency",
  "colYear",
  "colPeriod",
  "colMeasure",
  "colOrigin",
  "colEdition",
  "colReport",
  "colAddress",
  "colPlace",
  "colDoubts",
  "colReason",
];

/** Position of the value among the columns. */
export const VALUE_COLUMN = COLUMNS.indexOf("colValue");
/** And of the address of the report it was read from. */
export const ADDRESS_COLUMN = COLUMNS.indexOf("colAddress");

/** Heads of the columns, also where there is no row. */
export function dataColumns(locale: Locale): string[] {
  return COLUMNS.map((id) => say(locale, id));
}

type Entry = {
  panel: string | null;
  category: string;
  series: string;
  unit: string;
  point: ChartPoint;
};

function entriesOf(spec: ChartSpec | TableSpec): Entry[] {
  if (isTable(spec)) {
    return tableValues(spec).map(({ point, unit, names: [category, series] }) => ({
      panel: null,
      category,
      series,
      unit,
      point,
    }));
  }
  return chartPoints(spec).map(({ panel, series, category, point }) => ({
    panel: panel.label,
    category: category.label,
    series: series.label,
    unit: panel.unit,
    point,
  }));
}

/** Every value in drawing or reading order. A value is a number or nothing, never a guess. */
export function dataTable(spec: ChartSpec | TableSpec): DataTable {
  const { locale } = spec;
  const rows = entriesOf(spec).map(({ panel, series, category, unit, point }): DataCell[] => [
    panel,
    category,
    series,
    point.value,
    formatValueState(point.state, locale),
    point.state,
    unitText(unit, locale),
    point.text,
    point.count?.value ?? null,
    point.count?.of ?? null,
    point.agency,
    point.year,
    point.period ? formatPeriod(point.period, locale) : null,
    point.measure,
    ORIGIN_WORDS[point.origin][locale],
    point.edition,
    point.source?.report ?? null,
    point.source?.url ?? null,
    point.source?.at ? `${point.source.at.start}-${point.source.at.end}` : null,
    point.doubts?.join(" ") ?? null,
    point.reason ?? null,
  ]);
  return { columns: dataColumns(locale), rows };
}
