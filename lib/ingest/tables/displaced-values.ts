/**
 * Segments whose first cells stand before their first label → rows with their own cells, where that
 * is certain. Some PDFs give a row's numbers before its label, and a page may part the two.
 */
import { dividedGroups, lineOf } from "./divided-groups";
import type { Row, Segment } from "./segments";
import { countCells } from "./split-rows";
import type { Item } from "./token";

/** `widthOf` gives the number of cells a line should have under its segment's header. */
export function settleDisplaced(
  segments: readonly Segment[],
  widthOf: (segment: Segment, line: string) => number,
): Segment[] {
  const settled: Segment[] = [];
  for (const segment of segments) {
    const tail = withoutSerial(tailOf(segment.header), segment.rows[0]);
    const first = segment.rows.find(({ line }) => line !== null)?.line;
    const values = tail.filter(({ kind }) => kind === "value").length;
    const last = segment.rows.at(-1);
    if (!first || values < widthOf(segment, first)) {
      // Fewer than a row's, and none behind the last label: blanks fell out of rows that stand
      // before their labels, and no row is whose it seems.
      const loose = tail.every(({ place, marked }) => !place && !marked);
      const before = values > 0 && loose && last && countCells(last.rest) === 0;
      settled.push(before ? refuseAll(segment) : segment);
      continue;
    }
    if (last && countCells(last.rest) === 0) {
      settled.push({ ...segment, rows: shiftRows(segment.rows, tail) });
      continue;
    }
    const above = settled.at(-1)?.rows.at(-1);
    if (above && countCells(above.rest) === 0) {
      // The label stood before the header of the next page: whose cells these are is a guess.
      settled.push(refuseLast(settled.pop() as Segment, tail), segment);
    } else {
      settled.push(refuseAll(segment));
    }
  }
  return settled;
}

/** What stands between a header's last label and the first row's. */
function tailOf(header: readonly Item[]): Item[] {
  const label = header.findLastIndex(({ kind }) => kind === "label");
  return header.slice(label + 1);
}

/** A number before a label, on the row that goes on with the cells, counts the rows: 3 行政许可 7. */
function withoutSerial(tail: Item[], row: Row | undefined): Item[] {
  const on = row?.label.row;
  const goesOn = row?.rest.some((item) => item.kind === "value" && item.row === row.label.endRow);
  return goesOn ? tail.filter((item) => item.row !== on) : tail;
}

/** Every line takes the cells before its label; a group's label takes none and passes them on. */
function shiftRows(rows: readonly Row[], tail: Item[]): Row[] {
  const divided = dividedGroups(rows);
  let carried = tail;
  return rows.map((row) => {
    if (lineOf(row, divided) === null) {
      carried = [...carried, ...row.rest];
      return { ...row, rest: [] };
    }
    const own = carried;
    carried = row.rest;
    return { ...row, rest: own };
  });
}

function refuseAll(segment: Segment): Segment {
  return { ...segment, rows: segment.rows.map((row) => ({ ...row, refused: true })) };
}

function refuseLast(segment: Segment, tail: Item[]): Segment {
  const rows = segment.rows.map((row, i) =>
    i === segment.rows.length - 1 ? { ...row, rest: tail, refused: true } : row,
  );
  return { ...segment, rows };
}
