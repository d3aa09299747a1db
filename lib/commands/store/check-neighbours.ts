/** A report and those of the years before and after → findings between them, found anew. */
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Database } from "@/db/open";
import { findings, reports, revisions } from "@/db/schema";
import { checkYears, type YearToCheck } from "@/lib/reconcile";
import { loadCells } from "./load-cells";
import { saveFindings } from "./save-findings";

type Neighbour = YearToCheck & { revisionId: number };

function loadYears(db: Database, agencyId: number, years: number[]): Map<number, Neighbour> {
  const rows = db
    .select({ year: reports.year, start: reports.periodStart, end: reports.periodEnd, revisions })
    .from(reports)
    .innerJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(
      and(
        eq(reports.agencyId, agencyId),
        eq(reports.kind, "annual-disclosure"),
        inArray(reports.year, years),
        isNotNull(reports.currentRevisionId),
      ),
    )
    .all();
  const whole = rows.filter(
    ({ year, start, end }) => start === `${year}-01-01` && end === `${year}-12-31`,
  );
  return new Map(
    whole.map(({ year, revisions: revision }) => [
      year,
      {
        year,
        revisionId: revision.id,
        editions: {
          disclosure: revision.editionDisclosure,
          requests: revision.editionRequests,
          review: revision.editionReview,
        },
        cells: loadCells(db, revision.id),
      },
    ]),
  );
}

/** Runs the checks between years that a changed report of `year` takes part in. */
export function checkNeighbours(db: Database, agencyId: number, year: number): void {
  const years = loadYears(db, agencyId, [year - 1, year, year + 1]);
  for (const later of [year, year + 1]) {
    const current = years.get(later);
    if (!current) continue;
    db.delete(findings)
      .where(and(eq(findings.revisionId, current.revisionId), eq(findings.acrossYears, true)))
      .run();
    const previous = years.get(later - 1);
    if (previous) saveFindings(db, current.revisionId, checkYears(previous, current), true);
  }
}
