/** Single cells: counts are whole and not negative; blanks are said. */
import {
  cellId,
  TABLE_IDS,
  type Cell,
  type Edition,
  type Finding,
  type TableId,
} from "@/lib/domain";
import { cellKind, cellName, TABLE_NAMES } from "@/lib/statutory-form";
import { faultOf } from "./fault";

function rangeOf(cell: Cell): { zh: string; en: string } | null {
  const { status, value, column } = cell;
  if (status !== "reported" || value === null) return null;
  const kind = cellKind(column);
  // The items added or taken away in the year are the one column that may go below zero.
  if (value < 0 && kind !== "change") {
    const name = cellName(cellId(cell));
    return {
      zh: `${name.zh}为${value}，件数不应为负。`,
      en: `${name.en} is ${value}; a count cannot be negative.`,
    };
  }
  if (!Number.isInteger(value) && kind !== "money") {
    const name = cellName(cellId(cell));
    return {
      zh: `${name.zh}为${value}，件数应为整数。`,
      en: `${name.en} is ${value}; a count must be whole.`,
    };
  }
  return null;
}

/** Cells that hold what no count can be. */
export function checkRange(
  cells: readonly Cell[],
  editions: Record<TableId, Edition | null>,
  doubtful: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  for (const cell of cells) {
    const edition = editions[cell.table];
    const message = edition && rangeOf(cell);
    if (!message) continue;
    findings.push({
      rule: "range",
      severity: "error",
      message,
      cells: [cellId(cell)],
      at: cell.at ? [cell.at] : [],
      fault: faultOf([cell], doubtful),
    });
  }
  return findings;
}

/** One notice a table that holds blanks. They are shown as blanks, and counted as 0 in sums. */
export function checkBlanks(cells: readonly Cell[]): Finding[] {
  return TABLE_IDS.flatMap((table) => {
    const own = cells.filter((cell) => cell.table === table);
    const blanks = own.filter(({ status }) => status === "blank");
    if (blanks.length === 0) return [];
    const name = TABLE_NAMES[table];
    const message = {
      zh: `${name.zh}有${blanks.length}个单元格留空（共${own.length}个）；空白不等于零，只在求和时按0计。`,
      en: `${name.en}: ${blanks.length} of ${own.length} cells are blank. A blank is not a zero; it counts as 0 in sums only.`,
    };
    return [
      {
        rule: "blank-cells" as const,
        severity: "notice" as const,
        message,
        cells: blanks.map(cellId),
        at: blanks.flatMap(({ at }) => (at && at.end > at.start ? [at] : [])),
        fault: "source" as const,
      },
    ];
  });
}
