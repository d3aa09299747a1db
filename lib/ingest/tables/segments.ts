/**
 * A stretch of `disclosure` or `requests` → segments: a header and the rows under it. Every clause
 * of `disclosure` is a segment; so is each part of a table the issuer split or a page cut.
 */
import type { TableId } from "@/lib/domain";
import { wordingOf, type Stretch } from "./stretches";
import type { Item, LabelItem } from "./token";

export type Row = {
  /** Line id, or null: a group's row, whose label is no line of the form. */
  line: string | null;
  /** Group id, where the label may also be (or only is) a group's. */
  group: string | null;
  label: LabelItem;
  /** Everything up to the next label: values, blanks, fills and unknown words. */
  rest: Item[];
  /** Its cells may be another row's. */
  refused?: boolean;
};

export type Segment = { table: TableId; header: Item[]; rows: Row[] };

export function splitSegments({ table, items }: Stretch): Segment[] {
  const segments: Segment[] = [];
  let open: Segment = { table, header: [], rows: [] };
  const close = () => {
    if (open.rows.length > 0) segments.push(open);
    open = { table, header: [], rows: [] };
  };
  items.forEach((item, index) => {
    const row = open.rows.at(-1);
    if (item.kind !== "label") {
      (row ? row.rest : open.header).push(item);
      return;
    }
    const line = wordingOf(item, table, "line");
    const group = wordingOf(item, table, "group");
    const column = wordingOf(item, table, "column", "structure");
    if (column && !(line && standsAsLine(items, index, table))) {
      // Values under a header belong to rows nobody could name; the next header is another's.
      const begins = column.role === "structure";
      const spent = begins && open.header.some(({ kind }) => kind === "value");
      if (open.rows.length > 0 || spent) close();
      open.header.push(item);
    } else if (line || group) {
      const own: Row = { line: line?.id ?? null, group: group?.id ?? null, label: item, rest: [] };
      // Several lines named in one cell: nobody knows whose the cells beside it are.
      const bare =
        row !== undefined && row.line !== null && row.group === null && row.rest.length === 0;
      if (bare && line && sharesCell(row.label, item)) row.refused = own.refused = true;
      open.rows.push(own);
    }
  });
  close();
  return segments;
}

function sharesCell({ place: one }: LabelItem, { place: other }: LabelItem): boolean {
  if (!one || !other) return false;
  return one.grid === other.grid && one.row === other.row && one.column === other.column;
}

/**
 * 总计 and 其他 head columns and lines alike. What stands before decides, over blanks: a header's
 * label makes them columns; a value, or a row's label, makes them lines.
 */
function standsAsLine(items: readonly Item[], index: number, table: TableId): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const known = roleOf(items[i], table);
    if (known) return known !== "header";
  }
  for (let i = index + 1; i < items.length; i += 1) {
    const known = roleOf(items[i], table);
    if (known) return known === "value";
  }
  return false;
}

function roleOf(item: Item | undefined, table: TableId): "header" | "row" | "value" | null {
  if (item?.kind === "value") return "value";
  if (item?.kind !== "label") return null;
  const column = wordingOf(item, table, "column", "structure") !== null;
  const row = wordingOf(item, table, "line", "group") !== null;
  if (column === row) return null;
  return column ? "header" : "row";
}
