/** Whose fault a failed check is, as far as the reading can tell. */
import { cellId, type Cell, type Fault } from "@/lib/domain";

/** A number and nothing else, whatever the width of its digits and its separators. */
const clean = /^[\s　\u00a0]*[-+−－]?[0-9０-９][0-9０-９,，.．\s]*[\s　\u00a0]*$/;

/**
 * `reading` where a cell was aligned with doubt; `source` where every number stands clean in the
 * text at a known place; `unknown` otherwise.
 */
export function faultOf(cells: readonly Cell[], doubtful: ReadonlySet<string>): Fault {
  const isDoubtful = (cell: Cell) => doubtful.has(cellId(cell)) || cell.status === "unreadable";
  if (cells.some(isDoubtful)) return "reading";
  const stated = cells.filter(({ status }) => status === "reported");
  const sure = stated.length > 0 && stated.every(({ at, text }) => at && clean.test(text));
  return sure ? "source" : "unknown";
}
