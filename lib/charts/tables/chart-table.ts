/** A chart's numbers as a table: categories down, series across, panels beside or below each other. */
import { textWidth, widestPiece } from "../drawing/text-measure";
import { unitText } from "@/lib/format";
import type { ChartSpec } from "../spec";
import { chartTables, type ChartTable } from "../table";
import { say } from "../words";
import { groupCell, headCell, labelCell, valueCell } from "./cells";
import type { TableCellSpec, TablePart, TableSpec } from "./table-spec";

type Look = { id: string; caption: string | null; head: string[]; rows: TableCellSpec[][] };

/** Shares of a column a number needs, and of an em in the same measure. */
const NUMBER = 1;
const EM = 0.13;
const PAD = 0.2;

/** Names of rows take what they need within bounds; a column is never narrower than a word of its head. */
function columnWidths(corner: string, columns: string[], rows: TableCellSpec[][]): number[] {
  const names = [corner, ...rows.flatMap(([name]) => (name?.kind === "label" ? name.text : []))];
  const longest = Math.max(...names.map((name) => textWidth(name, EM))) + PAD;
  const most = columns.length > 2 ? 2.4 : 1.6;
  return [
    Math.min(most, Math.max(1.2, longest)),
    ...columns.map((text) => Math.max(NUMBER, widestPiece(text, EM) + PAD)),
  ];
}

function makePart({ id, caption, head, rows }: Look): TablePart {
  const [corner = "", ...columns] = head;
  return {
    id,
    caption,
    widths: columnWidths(corner, columns, rows),
    headRows: 1,
    ruled: "lines",
    rows: [[headCell(corner), ...columns.map((text) => headCell(text))], ...rows],
  };
}

function valuesOf(table: ChartTable, row: number): TableCellSpec[] {
  const [, ...columns] = table.columns;
  const { header = "", cells = [] } = table.rows[row] ?? {};
  return cells.map(({ point }, at) =>
    valueCell(point, { unit: table.unit, names: [header, columns[at] ?? ""] }),
  );
}

const headers = ({ rows }: ChartTable) => rows.map(({ header }) => header).join("\n");
const heads = ({ columns }: ChartTable) => columns.join("\n");
const alike = (tables: readonly ChartTable[], of: (table: ChartTable) => string) =>
  tables.every((table) => of(table) === of(tables[0]!));

/** Panels of one series over the same categories: a column each. */
function beside(tables: readonly ChartTable[], { id }: ChartSpec): TablePart | null {
  const [first] = tables;
  const one = tables.every(({ columns, caption }) => columns.length === 2 && caption !== null);
  if (!first || !one || !alike(tables, headers)) return null;
  return makePart({
    id,
    caption: null,
    head: [first.columns[0] ?? "", ...tables.map(({ caption }) => caption ?? "")],
    rows: first.rows.map(({ header }, row) => [
      labelCell(header),
      ...tables.flatMap((table) =>
        valuesOf(table, row).map((cell) =>
          cell.kind === "value" ? { ...cell, names: [header, table.caption ?? ""] as const } : cell,
        ),
      ),
    ]),
  });
}

/** Panels of the same series: below each other under one head, each with its heading. */
function below(tables: readonly ChartTable[], { id }: ChartSpec): TablePart | null {
  const [first] = tables;
  const named = tables.every(({ caption }) => caption !== null);
  if (!first || !named || !alike(tables, heads)) return null;
  return makePart({
    id,
    caption: null,
    head: first.columns,
    rows: tables.flatMap((table) => [
      [groupCell(table.caption ?? "", { columns: first.columns.length })],
      ...table.rows.map(({ header }, row) => [labelCell(header), ...valuesOf(table, row)]),
    ]),
  });
}

function apart(tables: readonly ChartTable[], { locale }: ChartSpec): TablePart[] {
  const several = new Set(tables.map(({ unit }) => unit)).size > 1;
  return tables.map((table) => {
    const unit = unitText(table.unit, locale);
    const told = !several || !table.caption || table.caption.includes(unit);
    return makePart({
      id: table.id,
      caption: told ? table.caption : `${table.caption} · ${say(locale, "unit", { unit })}`,
      head: table.columns,
      rows: table.rows.map(({ header }, row) => [labelCell(header), ...valuesOf(table, row)]),
    });
  });
}

/** The chart's numbers, with everything the chart says of itself. */
export function tableOfChart(spec: ChartSpec): TableSpec {
  const { panels: _panels, kind: _kind, ...words } = spec;
  const tables = chartTables(spec);
  const joined = tables.length > 1 ? (beside(tables, spec) ?? below(tables, spec)) : null;
  return {
    ...words,
    kind: "table",
    report: null,
    href: "",
    parts: joined ? [joined] : apart(tables, spec),
  };
}
