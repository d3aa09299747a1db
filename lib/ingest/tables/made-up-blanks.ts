/**
 * Some scrapers drop a table's empty cells and fill every row out at its end instead, up to the width
 * of the table: 3 | 3 | |||||||. Where rows show it, a lone mark at a row's end is such a filling.
 */
import { formTable } from "@/lib/statutory-form";
import { wordingOf } from "./stretches";
import type { Item } from "./token";

/** Rows short of cells and filled out, before a habit is seen in them. */
const ENOUGH_SHORT = 3;
const WIDTH = formTable("2021", "requests").columns.length;

/** The same items, with marks that stand for no cell made fillings. */
export function withoutMadeUpBlanks(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ kind }) => kind === "fill") || !dropsBlanks(items)) return items;
  return items.map((item, index) => {
    const next = items[index + 1];
    if (item.kind !== "blank" || item.place || (next && isCell(next))) return item;
    const { at, row, place } = item;
    return { kind: "fill", pipes: 1, at, row, place };
  });
}

/** Whether rows of requests end short of cells in a filling, and no empty cell stands before another. */
function dropsBlanks(items: readonly Item[]): boolean {
  let short = 0;
  for (let i = 0; i < items.length; i += 1) {
    const label = items[i] as Item;
    if (label.kind === "blank" && items[i + 1]?.kind === "value") return false;
    if (label.kind !== "label" || !wordingOf(label, "requests", "line")) continue;
    let end = i + 1;
    while (items[end] && isCell(items[end] as Item)) end += 1;
    const cells = end - i - 1;
    if (cells > 0 && cells < WIDTH && items[end]?.kind === "fill") short += 1;
  }
  return short >= ENOUGH_SHORT;
}

function isCell({ kind }: Item): boolean {
  return kind === "value" || kind === "blank";
}
