/**
 * The last row above a page's edge and the first below it → whether they are one row that the edge
 * cut. A label or a figure may stand on either side of it, or on both.
 */
import type { PageCell } from "./page-table";

/** How far borders may lie apart on two pages and be the same, in points. */
const NEAR = 5;

/** A row that begins so begins anew, and is not the rest of one begun on the page before. */
const ITEM_MARK = /^[(\uff08]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\uff09、.\uff0e]/;

/** What begins a value: a figure, or a mark for none. */
const VALUE = /^[+-]?\d|^(?:[/\\]+|[-—–―─⸺⸻]+|无)$/;

export function isSameColumn(a: PageCell, b: PageCell): boolean {
  return Math.abs(a.box.x0 - b.box.x0) <= NEAR && Math.abs(a.box.x1 - b.box.x1) <= NEAR;
}

/** `foot` and `top`: the cells that end above the edge, and those that begin below it. */
export function isRestOfRow(foot: readonly PageCell[], top: readonly PageCell[]): boolean {
  const written = top.filter(({ text }) => text !== "");
  if (written.length === 0 || top.length < 2) return false;
  const pairs = top.map((below) => ({
    below,
    above: foot.find((other) => isSameColumn(other, below)),
  }));
  // A group's words that begin below the edge begin a group, and its first row.
  const groups = pairs.filter(({ below }) => below.rowSpan > 1 && below.text !== "");
  if (groups.some(({ below, above }) => !goesOn(below, above))) return false;
  const own = pairs.filter(({ below }) => below.rowSpan === 1);
  // Groups stand left of the label; values, or blanks, right of it.
  const isLabel = (text = "") => text !== "" && !VALUE.test(text.replace(ITEM_MARK, ""));
  const values = own.findIndex(({ above }) => !isLabel(above?.text));
  const label = own[(values < 0 ? own.length : values) - 1];
  if (!label || own.some(({ below, above }) => below.text !== "" && !above)) return false;
  const others = own.slice(own.indexOf(label) + 1);
  const blankAbove = others.every(({ above }) => (above?.text ?? "") === "");
  const left = own.slice(0, own.indexOf(label));
  if (!left.every(({ below, above }) => below.text === "" || goesOn(below, above))) return false;
  if (label.below.text === "") {
    // A row without a label; but under a header it is a row that begins with a blank.
    return blankAbove || others.some(({ above }) => VALUE.test(above?.text ?? ""));
  }
  if (!goesOn(label.below, label.above)) return false;
  if (blankAbove) return true;
  return (
    top.length > 2 && others.every(({ below, above }) => below.text === "" || goesOn(below, above))
  );
}

/** Words that may be the rest of those above them. */
function goesOn({ text }: PageCell, above: PageCell | undefined): boolean {
  if (!above || above.text === "" || ITEM_MARK.test(text) || VALUE.test(text)) return false;
  return /[\u4e00-\u9fff\u2e80-\u2fdf]/.test(text);
}
