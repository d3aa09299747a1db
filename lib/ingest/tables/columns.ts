/** A segment's header → its columns, in the order in which a row prints its cells. */
import type { Edition, TableId } from "@/lib/domain";
import { headerUnit } from "./cell-value";
import { wordingOf } from "./stretches";
import type { GridPlace, Item } from "./token";

export type Column = {
  /** Null: the header prints a column the form does not have. */
  id: string | null;
  /** Edition the header's words belong to; null where both print them. */
  edition: Edition | null;
  /** Unit the header states (万元, 元), if any. */
  unit: string | null;
  place: GridPlace | null;
  item: Item;
};

/** The columns under 法人或其他组织; its cell is as wide as they are together. */
const ORGANISATIONS = new Set(["enterprise", "research", "publicWelfare", "legalService", "other"]);

export type Columns = {
  known: Column[];
  /** With the words that are no label, in case they head a column of their own. */
  all: Column[];
  /** The order as printed, where that is not the order of `known` and either may be meant. */
  printed?: Column[];
};

export function readColumns(header: readonly Item[], table: TableId): Columns {
  const found: (Column | "organisations")[] = [];
  for (const item of header) {
    if (item.kind === "unknown") {
      found.push({ id: null, edition: null, unit: null, place: item.place, item });
    }
    if (item.kind !== "label") continue;
    const column = wordingOf(item, table, "column");
    if (column) {
      found.push({
        id: column.id,
        edition: column.edition,
        unit: headerUnit(item.folded),
        place: item.place,
        item,
      });
    } else if (table === "requests" && /^法人/.test(item.folded)) {
      found.push("organisations");
    }
  }
  const all = distinct(inRowOrder(found));
  const known = all.filter(({ id }) => id !== null);
  const printed = distinct(found.filter((one) => one !== "organisations")).filter(
    ({ id }) => id !== null,
  );
  const open = !found.includes("organisations") && printed.some((one, i) => one !== known[i]);
  return { known, all, ...(open ? { printed } : {}) };
}

/** Two-row header → one row: the columns of the second row stand where their parent stands. */
function inRowOrder(found: (Column | "organisations")[]): Column[] {
  const columns = found.filter((one) => one !== "organisations");
  // Pasted rows without their spans stand in one another's columns: then only the order tells.
  const places = new Set(distinct(columns).map(({ place }) => place?.column ?? null));
  if (!places.has(null) && places.size === distinct(columns).length) {
    return columns.sort((a, b) => (a.place?.column ?? 0) - (b.place?.column ?? 0));
  }
  const parent = found.indexOf("organisations");
  const children = columns.filter(({ id }) => id !== null && ORGANISATIONS.has(id));
  if (children.length === 0) return columns;
  if (parent < 0) return withoutParent(columns, children);
  const rest = (list: (Column | "organisations")[]) =>
    list.filter((one): one is Column => one !== "organisations" && !children.includes(one));
  return [...rest(found.slice(0, parent)), ...children, ...rest(found.slice(parent))];
}

/**
 * Without 法人或其他组织, 总计 before the organisations is either a column moved forward or the first
 * of two header rows whose parent was lost. The form's order stands until sums decide.
 */
function withoutParent(columns: Column[], children: Column[]): Column[] {
  const first = columns.findIndex((one) => children.includes(one));
  const total = columns.findIndex(({ id }) => id === "total");
  if (total < 0 || total > first) return columns;
  const before = columns.slice(0, first);
  const after = columns.slice(first).filter((one) => !children.includes(one));
  const head = before.filter(({ id }) => id !== "total");
  return [...head, ...children, ...after, ...before.filter(({ id }) => id === "total")];
}

/** A header printed twice (once more after a page's edge) counts once. */
function distinct(columns: Column[]): Column[] {
  const seen = new Set<string>();
  return columns.filter(({ id }) => id === null || (!seen.has(id) && seen.add(id)));
}
