/**
 * Words that name a group of rows stand in the middle of their rows, or at their top; no line says
 * how far the group reaches. Groups follow each other without a gap, so each ends where the next
 * begins.
 */
import type { TextBlock } from "./text-blocks";

type Row = { label: TextBlock | null; y: number };
export type SpannedGroup = { block: TextBlock; from: number; to: number };

/** `rows` from top to bottom; `from` and `to` count in them, both included. */
export function spanGroups(groups: TextBlock[], rows: Row[]): SpannedGroup[] {
  const spanned: SpannedGroup[] = [];
  for (const column of byColumn(groups)) {
    for (const run of runsRightOf(column, rows)) {
      const own = column.filter(({ box }) => {
        const y = (box.y0 + box.y1) / 2;
        return y >= (rows[run.from]?.y ?? 0) - 8 && y <= (rows[run.to]?.y ?? 0) + 8;
      });
      own.sort((a, b) => a.box.y0 - b.box.y0);
      let from = run.from;
      for (const [i, block] of own.entries()) {
        const to = i === own.length - 1 ? run.to : endOf(block, from, run.to, rows);
        spanned.push({ block, from, to });
        from = Math.min(to + 1, run.to);
      }
    }
  }
  return spanned;
}

function byColumn(groups: TextBlock[]): TextBlock[][] {
  const columns: TextBlock[][] = [];
  for (const block of [...groups].sort((a, b) => a.box.x0 - b.box.x0)) {
    const column = columns.at(-1);
    const reach = Math.max(...(column ?? []).map(({ box }) => box.x1));
    if (column && block.box.x0 < reach) column.push(block);
    else columns.push([block]);
  }
  return columns;
}

/** Runs of rows whose labels begin right of the column: only those can be grouped by it. */
function runsRightOf(column: TextBlock[], rows: Row[]): { from: number; to: number }[] {
  const reach = Math.max(...column.map(({ box }) => box.x1));
  const runs: { from: number; to: number }[] = [];
  for (const [i, { label }] of rows.entries()) {
    if (!label || label.box.x0 < reach - 2) continue;
    const run = runs.at(-1);
    if (run && run.to === i - 1) run.to = i;
    else runs.push({ from: i, to: i });
  }
  return runs;
}

/** The row down to which a block is as far from its group's end as from its beginning. */
function endOf(block: TextBlock, from: number, last: number, rows: Row[]): number {
  const centre = (block.box.y0 + block.box.y1) / 2;
  const top = rows[from]?.y ?? 0;
  let best = from;
  for (let to = from; to <= last; to += 1) {
    const off = (row: number) => Math.abs((top + (rows[row]?.y ?? 0)) / 2 - centre);
    if (off(to) < off(best)) best = to;
  }
  return best;
}
