/** Items → stretches that belong to one table each, by the labels that only that table has. */
import type { TableId } from "@/lib/domain";
import type { Wording } from "@/lib/statutory-form";
import type { Item, LabelItem } from "./token";

export type Stretch = { table: TableId; items: Item[] };

/** Cuts at prose, at headings, and where another table's labels begin. */
export function splitStretches(items: readonly Item[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open = null as Stretch | null;
  /** What a heading announces, until its first label comes. */
  let announced: TableId | null = null;
  for (const item of items) {
    if (item.kind === "break") {
      open = null;
      continue;
    }
    if (item.kind !== "label") {
      // Of all tables this one is a single row of cells: it may stand without any header.
      if (!open && announced === "review" && item.kind !== "unknown" && item.kind !== "fill") {
        open = { table: announced, items: [] };
        stretches.push(open);
      }
      open?.items.push(item);
      continue;
    }
    const heading = item.wordings.find(({ role }) => role === "heading");
    if (heading) {
      open = null;
      announced = heading.table;
      continue;
    }
    const table = tableOf(item, open?.table ?? announced);
    if (!table) continue;
    if (open?.table !== table) {
      open = { table, items: [] };
      stretches.push(open);
    }
    open.items.push(item);
  }
  return stretches;
}

/** The table a label belongs to; 总计 and 其他 belong to whichever table stands around them. */
function tableOf(item: LabelItem, current: TableId | null): TableId | null {
  const tables = [...new Set(item.wordings.map(({ table }) => table))];
  if (tables.length === 1) return tables[0] ?? null;
  return current && tables.includes(current) ? current : null;
}

/** What a label stands for in its table, of the roles asked for. */
export function wordingOf(
  item: LabelItem,
  table: TableId,
  ...roles: Wording["role"][]
): Wording | null {
  return item.wordings.find((one) => one.table === table && roles.includes(one.role)) ?? null;
}
