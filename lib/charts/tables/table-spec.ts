/**
 * A table as data, in one language: what is printed where, over how many rows and columns, and
 * behind every number its point with state and source. The page, the slide, the paper, the picture
 * and the sheet are made from one of these, as charts are from a `ChartSpec`.
 */
import type { ChartPoint, ChartSpec } from "../spec";

type Placed = { rowSpan: number; columnSpan: number };

/** Words: a column's head, or the name of a line or a group of lines. */
export type WordCell = Placed & { kind: "head" | "label" | "group"; text: string };
/** A number or its state, as `text` prints it; `names` are its line and its column, for data files and notes. */
export type ValueCell = Placed & {
  kind: "value";
  point: ChartPoint;
  text: string;
  unit: string;
  names: readonly [line: string, column: string];
};
/** Words beside numbers that are no value of a report: the change between two years. */
export type RemarkCell = Placed & { kind: "remark"; text: string };
export type TableCellSpec = WordCell | ValueCell | RemarkCell;

export type TablePart = {
  id: string;
  /** Heading of a part among several. */
  caption: string | null;
  /** Widths of the columns, as shares of any sum. */
  widths: number[];
  /** Rows at the top that stand again where the table goes over to another page. */
  headRows: number;
  /** `form`: every cell framed, as the national form is; `lines`: rules between rows. */
  ruled: "form" | "lines";
  /** In each row the cells that begin there, from left to right. */
  rows: TableCellSpec[][];
};

/** What a table says of itself it says as a chart does. */
export type TableSpec = Pick<
  ChartSpec,
  | "id"
  | "locale"
  | "title"
  | "subtitle"
  | "name"
  | "notes"
  | "sources"
  | "alt"
  | "fileName"
  | "agencies"
  | "years"
  | "measures"
  | "options"
> & {
  kind: "table";
  /** Id of the report it is a part of; null where it is of none alone. */
  report: string | null;
  parts: TablePart[];
  /** Where it stands on the site. */
  href: string;
};

export function isTable(spec: ChartSpec | TableSpec): spec is TableSpec {
  return spec.kind === "table";
}

/** Every value of a table in reading order. */
export function tableValues({ parts }: Pick<TableSpec, "parts">): ValueCell[] {
  return parts.flatMap(({ rows }) =>
    rows.flat().filter((cell): cell is ValueCell => cell.kind === "value"),
  );
}

/** Whether a cell is marked as holding no number. */
export function isHatched(cell: TableCellSpec): boolean {
  return cell.kind === "value" && cell.point.state !== "reported";
}

/** A cell with its place: the row and column its upper left corner stands in, from 0. */
export type PlacedCell = { cell: TableCellSpec; row: number; column: number };

/** Finds every cell's column: those that reach down from above push the others to the right. */
export function placeCells({ rows, widths }: Pick<TablePart, "rows" | "widths">): PlacedCell[] {
  const taken = rows.map(() => new Array<boolean>(widths.length).fill(false));
  return rows.flatMap((cells, row) =>
    cells.map((cell) => {
      const column = Math.max(0, taken[row]?.indexOf(false) ?? 0);
      for (let y = row; y < Math.min(rows.length, row + cell.rowSpan); y += 1) {
        for (let x = column; x < column + cell.columnSpan; x += 1) taken[y]![x] = true;
      }
      return { cell, row, column };
    }),
  );
}
