/**
 * A panel of a chart as the sheet behind a native chart: categories down, series across. Both the
 * chart's cache and its embedded workbook are written from this, so they cannot disagree.
 */
import type { ChartPanel, ChartPoint, ChartSeries } from "@/lib/charts";
import type { Locale, ValueState } from "@/lib/domain";
import { formatValueState } from "@/lib/format";
import { columnLetters } from "./xml";

export const DATA_SHEET = "Data";

export type NativeSeries = {
  series: ChartSeries;
  /** Null where the point is not `reported`: a gap, never a zero. */
  values: (number | null)[];
  /** Cell ranges on the data sheet. */
  nameRef: string;
  valuesRef: string;
};

export type NativeChartData = {
  categories: string[];
  categoriesRef: string;
  series: NativeSeries[];
  /** Excel's number formats for the values of the panel and for its axis. */
  numberFormat: string;
  axisFormat: string;
};

/** States named in the category where every series is in the same one: "2022（缺失）". */
function categoryLabel(panel: ChartPanel, index: number, locale: Locale): string {
  const label = panel.categories[index]!.label;
  const states = new Set<ValueState>(panel.series.map(({ points }) => points[index]!.state));
  const [only] = states;
  if (states.size !== 1 || !only || only === "reported") return label;
  const state = formatValueState(only, locale);
  return locale === "zh" ? `${label}（${state}）` : `${label} (${state})`;
}

function decimalsOf(value: number): number {
  const [, digits = ""] = String(Number(value.toFixed(6))).split(".");
  return Math.min(digits.length, 4);
}

/** Decimals shown at most; the cell keeps every digit. */
const MOST_DECIMALS = { percent: 2, other: 4 };

function formatFor(values: readonly number[], unit: string): string {
  const most = unit === "%" ? MOST_DECIMALS.percent : MOST_DECIMALS.other;
  const decimals = Math.min(most, Math.max(0, ...values.map(decimalsOf)));
  const digits = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  return unit === "%" ? `${digits}"%"` : digits;
}

/** A value that may be drawn; every other state is a gap. */
export function drawnValue(point: ChartPoint): number | null {
  return point.state === "reported" ? point.value : null;
}

/** The sheet behind a panel: row 1 the series' names, column A the categories. */
export function nativeChartData(panel: ChartPanel, locale: Locale): NativeChartData {
  const last = panel.categories.length + 1;
  return {
    categories: panel.categories.map((_, index) => categoryLabel(panel, index, locale)),
    categoriesRef: `${DATA_SHEET}!$A$2:$A$${last}`,
    numberFormat: formatFor(
      panel.series
        .flatMap(({ points }) => points.map(drawnValue))
        .filter((value) => value !== null),
      panel.unit,
    ),
    axisFormat: formatFor([panel.axis.step], panel.unit),
    series: panel.series.map((series, index) => {
      const column = columnLetters(index + 1);
      return {
        series,
        values: series.points.map(drawnValue),
        nameRef: `${DATA_SHEET}!$${column}$1`,
        valuesRef: `${DATA_SHEET}!$${column}$2:$${column}$${last}`,
      };
    }),
  };
}
