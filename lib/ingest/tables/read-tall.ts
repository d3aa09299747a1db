/**
 * A stretch printed as a list (a row a cell: line, column, value) → line readings. Taken only where
 * every cell stands directly behind the label of its column; of a drawn table none does.
 */
import type { Edition, TableId } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import { headerUnit } from "./cell-value";
import { spanOf, type LineReading, type PlacedCell } from "./line-reading";
import { wordingOf, type Stretch } from "./stretches";
import type { CellToken, Item, LabelItem } from "./token";

/** Fewer cells may stand behind a column's label by an accident of the layout. */
const ENOUGH = 6;

/** The lines of a list, in printed order; null where the stretch is none. */
export function readTall({ table, items }: Stretch): LineReading[] | null {
  const lines: LineReading[] = [];
  let line: LabelItem | null = null;
  let open: LineReading | null = null;
  let cells = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind === "label") {
      const heads = isCell(items[index + 1]) && wordingOf(item, table, "column");
      if (heads || !wordingOf(item, table, "line")) continue;
      // 其他 without a cell: a line, or a column left blank, unless all columns have been met.
      const either = wordingOf(item, table, "column") !== null;
      if (either && open && open.cells.length < widthOf(table)) return null;
      line = item;
      open = null;
    } else if (isCell(item)) {
      const before = items[index - 1];
      // An empty place under the line's label, which stands over several rows.
      if (item.kind === "blank" && !isHead(before, table)) continue;
      const column = before?.kind === "label" ? wordingOf(before, table, "column") : null;
      if (!column || !line || before?.kind !== "label") return null;
      const id = wordingOf(line, table, "line")?.id ?? "";
      const cell = placeCell(column.id, column.edition, before, item);
      if (!open) {
        open = { line: id, label: line.at, at: line.at, cells: [], bare: false, messages: [] };
        lines.push(open);
      }
      if (open.cells.some((one) => one.column === column.id)) return null;
      open.cells.push(cell);
      open.at = spanOf([open.at, cell.at]);
      cells += 1;
    }
  }
  return cells >= ENOUGH ? lines : null;
}

function widthOf(table: TableId): number {
  return formTable("2021", table).columns.length;
}

function isHead(item: Item | undefined, table: TableId): boolean {
  return item?.kind === "label" && wordingOf(item, table, "column") !== null;
}

function isCell(item: Item | undefined): item is CellToken {
  return item?.kind === "value" || item?.kind === "blank";
}

function placeCell(
  column: string,
  edition: Edition | null,
  label: LabelItem,
  occupant: CellToken,
): PlacedCell {
  const unit = headerUnit(label.folded);
  return { column, edition, unit, occupant, at: occupant.at, unplaced: false };
}
