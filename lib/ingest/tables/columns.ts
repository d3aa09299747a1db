/** A segment's header → its columns, in the order in which a row prints its cells. */
import type { Edition, TableId } from "@/lib/domain";
import { EDITIONS } from "@/lib/domain";
import { formTable } from "@/lib/statutory-form";
import { headerUnit } from "./cell-value";
import { findNearColumn } from "./near-label";
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
  /** Its label is not quite the form's. */
  near?: boolean;
};

/** The columns under 法人或其他组织; its cell is as wide as they are together. */
const ORGANISATIONS = new Set(["enterprise", "research", "publicWelfare", "legalService", "other"]);

export type Columns = {
  known: Column[];
  /** With the words that are no label, in case they head a column of their own. */
  all: Column[];
  /**
   * Another order the header may stand for: the one printed where pasted rows have only the form's
   * to go by, the form's where a grid prints another (a span one too short moves 总计).
   */
  other?: Column[];
};

export function readColumns(header: readonly Item[], table: TableId): Columns {
  const found: (Column | "organisations")[] = [];
  const open = openColumns(header, table);
  for (const item of header) {
    if (item.kind === "unknown") {
      const near = findNearColumn(item.folded, table, open);
      if (near) {
        open.delete(near.id);
        const { id, edition } = near;
        const unit = headerUnit(item.folded);
        found.push({ id, edition, unit, place: item.place, item, near: true });
        continue;
      }
      // Words before all columns, their place unknown, head the labels (序号) or a column (备注) of
      // which nobody can tell where it stands. Nor do lines between a grid's rows head a column.
      const first = !found.some((one) => one !== "organisations" && one.id !== null);
      const placed = found.some((one) => one !== "organisations" && one.place !== null);
      if ((first || placed) && !item.place) continue;
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
  const columns = distinct(found.filter((one) => one !== "organisations"));
  if (areApart(columns)) return withFormOrder(parted(sortByPlace(columns)), table);
  const printed = parted(withoutLeading(distinct(inRowOrder(found))));
  const form = formOrder(printed.known, table);
  const asForm = form.every((one, i) => one === printed.known[i]);
  return asForm ? printed : { known: form, all: form, other: printed.known };
}

/** Columns of the table that no label of the header names. */
function openColumns(header: readonly Item[], table: TableId): Set<string> {
  const open = new Set(
    EDITIONS.flatMap((edition) =>
      formTable(edition, table).lines.flatMap(({ columns }) => columns.map(({ id }) => id)),
    ),
  );
  for (const item of header) {
    const column = item.kind === "label" ? wordingOf(item, table, "column") : null;
    if (column) open.delete(column.id);
  }
  return open;
}

/** In a pasted table too the order of its header's rows says nothing of words above the columns. */
function withoutLeading(columns: Column[]): Column[] {
  return columns.slice(columns.findIndex(({ id }) => id !== null));
}

function parted(all: Column[]): Columns {
  return { known: all.filter(({ id }) => id !== null), all };
}

/** Whether a grid gives each column a place of its own; pasted rows stand in one another's. */
function areApart(columns: Column[]): boolean {
  const places = new Set(columns.map(({ place }) => place?.column ?? null));
  return !places.has(null) && places.size === columns.length;
}

function sortByPlace(columns: Column[]): Column[] {
  return [...columns].sort((a, b) => (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

/** All columns of `requests` in the form's own order; any other set stays as printed. */
function formOrder(known: Column[], table: TableId): Column[] {
  const ids = formTable("2021", table).columns.map(({ id }) => id);
  if (table !== "requests" || known.length !== ids.length) return known;
  return [...known].sort((a, b) => ids.indexOf(a.id ?? "") - ids.indexOf(b.id ?? ""));
}

/** A grid's columns, and the form's order over the same places where theirs is another. */
function withFormOrder(columns: Columns, table: TableId): Columns {
  const { known, all } = columns;
  if (all.length !== known.length) return columns;
  const form = formOrder(known, table);
  if (form.every((one, i) => one === known[i])) return columns;
  return { ...columns, other: form.map((one, i) => ({ ...one, place: known[i]?.place ?? null })) };
}

/**
 * Two-row header → one row: the columns of the second row stand where their parent stands. How the
 * two rows were torn apart is seldom plain, so an order other than the form's must be proved by
 * sums (column-order.ts).
 */
function inRowOrder(found: (Column | "organisations")[]): Column[] {
  const columns = found.filter((one) => one !== "organisations");
  const parent = found.indexOf("organisations");
  const children = columns.filter(({ id }) => id !== null && ORGANISATIONS.has(id));
  if (parent < 0 || children.length === 0) return columns;
  const rest = (list: (Column | "organisations")[]) =>
    list.filter((one): one is Column => one !== "organisations" && !children.includes(one));
  return [...rest(found.slice(0, parent)), ...children, ...rest(found.slice(parent))];
}

/** A header printed twice (once more after a page's edge) counts once. */
function distinct(columns: Column[]): Column[] {
  const seen = new Set<string>();
  return columns.filter(({ id }) => id === null || (!seen.has(id) && seen.add(id)));
}
