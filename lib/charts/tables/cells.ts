/** Small makers of a table's cells. */
import type { ChartPoint } from "../spec";
import type { RemarkCell, ValueCell, WordCell } from "./table-spec";

type Span = { rows?: number; columns?: number };

const span = ({ rows = 1, columns = 1 }: Span) => ({ rowSpan: rows, columnSpan: columns });

export function headCell(text: string, size: Span = {}): WordCell {
  return { kind: "head", text, ...span(size) };
}

export function labelCell(text: string, size: Span = {}): WordCell {
  return { kind: "label", text, ...span(size) };
}

/** A heading over the rows that follow, or beside them. */
export function groupCell(text: string, size: Span = {}): WordCell {
  return { kind: "group", text, ...span(size) };
}

export function valueCell(
  point: ChartPoint,
  { unit, names, text = point.label }: Pick<ValueCell, "unit" | "names"> & { text?: string },
  size: Span = {},
): ValueCell {
  return { kind: "value", point, text, unit, names, ...span(size) };
}

export function remarkCell(text: string): RemarkCell {
  return { kind: "remark", text, ...span({}) };
}
