/** A report and those of the years before and after → findings between them, found anew. */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { prepareOnce } from "@/db/prepare";
import { findings, reports, revisions } from "@/db/schema";
import type { Cell } from "@/lib/domain";
import { checkYears, isComparedOverYears, type YearToCheck } from "@/lib/reconcile";
import { loadCells } from "./load-cells";
import { saveFindings } from "./save-findings";

type Neighbour = YearToCheck & { revisionId: number };

const selectYear = prepareOnce((db) =>
  db
    .select({
      revisionId: revisions.id,
      disclosure: revisions.editionDisclosure,
      requests: revisions.editionRequests,
      review: revisions.editionReview,
    })
    .from(reports)
    .innerJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(
      and(
        eq(reports.agencyId, sql.placeholder("agencyId")),
        eq(reports.kind, "annual-disclosure"),
        eq(reports.periodStart, sql.placeholder("start")),
        eq(reports.periodEnd, sql.placeholder("end")),
      ),
    )
    .prepare(),
);
const clearAcrossYears = prepareOnce((db) =>
  db
    .delete(findings)
    .where(
      and(eq(findings.revisionId, sql.placeholder("revisionId")), eq(findings.acrossYears, true)),
    )
    .prepare(),
);

/** The whole year's report; `cells` where they are at hand already. */
function loadYear(
  db: Database,
  agencyId: number,
  year: number,
  cells?: readonly Cell[],
): Neighbour | null {
  const whole = { start: `${year}-01-01`, end: `${year}-12-31` };
  const row = selectYear(db).get({ agencyId, ...whole });
  if (!row) return null;
  const { revisionId, ...editions } = row;
  return {
    year,
    revisionId,
    editions,
    cells: cells ?? loadCells(db, revisionId, isComparedOverYears),
  };
}

/**
 * Runs the checks between years that a changed report takes part in: with the year before it, and
 * of the year after with it. `cells` are its own.
 */
export function checkNeighbours(
  db: Database,
  { agencyId, year, cells }: { agencyId: number; year: number; cells: readonly Cell[] },
): void {
  const before = loadYear(db, agencyId, year - 1);
  const own = loadYear(db, agencyId, year, cells);
  const after = loadYear(db, agencyId, year + 1);
  const pairs: [Neighbour | null, Neighbour | null][] = [
    [before, own],
    [own, after],
  ];
  for (const [previous, current] of pairs) {
    if (!current) continue;
    clearAcrossYears(db).run({ revisionId: current.revisionId });
    if (previous) saveFindings(db, current.revisionId, checkYears(previous, current), true);
  }
}
