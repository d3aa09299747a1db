/** Corrections by hand: beside the reading, with a reason and a name, and undoable. */
import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/open";
import { inTransaction } from "@/db/prepare";
import { corrections, reports } from "@/db/schema";
import { parseCellId, type CellId } from "@/lib/domain";
import { cellKind } from "@/lib/statutory-form";
import { measureRule } from "./known-measure";
import { Refusal } from "./outcome";

export type Correction = {
  /** Public id of the report. */
  report: string;
  cell: CellId;
  state: "reported" | "blank";
  /** Null for a blank. */
  value: number | null;
  by: string;
  reason: string;
  /** ISO date and time. */
  now: string;
};

function reportIdOf(db: Database, publicId: string): number {
  const [row] = db
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.publicId, publicId))
    .all();
  if (row) return row.id;
  throw new Refusal("no-such-report", {
    zh: `没有报告“${publicId}”。`,
    en: `There is no report “${publicId}”.`,
  });
}

function standing(reportId: number, cell: CellId) {
  return and(
    eq(corrections.reportId, reportId),
    eq(corrections.cell, cell),
    isNull(corrections.undoneAt),
  );
}

/** What a cell of its kind can hold. A number no file can carry exactly is none. */
function isPossible(cell: CellId, value: number | null): boolean {
  if (value === null || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return false;
  const kind = cellKind(parseCellId(cell)?.column ?? "");
  if (value < 0 && kind !== "change") return false;
  return kind === "money" || Number.isInteger(value);
}

function refuseBad({ cell, state, value, by, reason }: Correction): void {
  const wrong = !measureRule(cell).known
    ? { code: "no-such-cell", zh: `没有单元格“${cell}”。`, en: `There is no cell “${cell}”.` }
    : !by.trim() || !reason.trim()
      ? {
          code: "no-reason",
          zh: "更正须写明姓名和理由。",
          en: "A correction needs a name and a reason.",
        }
      : state === "reported" && !isPossible(cell, value)
        ? {
            code: "no-value",
            zh: "件数须为不小于零的整数（“本年增/减”可以为负），金额须为不小于零的数。",
            en: "A count must be a whole number from zero up (a change in the year may be negative); an amount of money, a number from zero up.",
          }
        : null;
  if (wrong) throw new Refusal(wrong.code, { zh: wrong.zh, en: wrong.en });
}

/**
 * Sets a cell's value by hand. It belongs to the report, so it outlives a new reading of it. An
 * earlier correction of the cell is kept in the history as undone. Returns the correction's id.
 */
export function correctValue(db: Database, correction: Correction): number {
  refuseBad(correction);
  const { cell, state, value, by, reason, now } = correction;
  return inTransaction(db, () => {
    const reportId = reportIdOf(db, correction.report);
    db.update(corrections)
      .set({ undoneBy: by, undoneAt: now })
      .where(standing(reportId, cell))
      .run();
    return db
      .insert(corrections)
      .values({
        reportId,
        cell,
        state,
        value: state === "reported" ? value : null,
        by: by.trim(),
        reason: reason.trim(),
        at: now,
      })
      .returning({ id: corrections.id })
      .get().id;
  });
}

/** Takes a cell's correction back; the reading shows again. False when there was none. */
export function undoCorrection(
  db: Database,
  { report, cell, by, now }: Pick<Correction, "report" | "cell" | "by" | "now">,
): boolean {
  return inTransaction(db, () => {
    const { changes } = db
      .update(corrections)
      .set({ undoneBy: by, undoneAt: now })
      .where(standing(reportIdOf(db, report), cell))
      .run();
    return changes > 0;
  });
}
