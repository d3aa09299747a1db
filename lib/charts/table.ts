/** The table behind a chart: every point with its state, for the page and for CSV, XLSX, DOCX. */
import type { ChartPanel, ChartPoint, ChartSpec } from "./spec";
import { say } from "./words";

export type TableCell = { point: ChartPoint };
export type ChartTable = {
  id: string;
  caption: string | null;
  unit: string;
  /** First the header of the row names, then one a column. */
  columns: string[];
  rows: { header: string; cells: TableCell[] }[];
};

function tableOf(panel: ChartPanel, spec: ChartSpec): ChartTable {
  const { locale } = spec;
  return {
    id: panel.id,
    caption: panel.label,
    unit: panel.unit,
    columns: [say(locale, "category"), ...panel.series.map(({ label }) => label)],
    rows: panel.categories.map((category, index) => ({
      header: category.label,
      cells: panel.series.map(({ points }) => ({ point: points[index]! })),
    })),
  };
}

/** One table a panel, categories down and series across, as a native chart's sheet has it. */
export function chartTables(spec: ChartSpec): ChartTable[] {
  return spec.panels.map((panel) => tableOf(panel, spec));
}
