/** A report and those of the years before and after → findings between them, found anew. */
import { memoryOf } from "@/db/memory";
import type { Database } from "@/db/open";
import { prepareSql } from "@/db/prepare";
import { EDITION_CODES, REPORT_KIND_CODES } from "@/db/schema";
import type { Edition } from "@/lib/domain";
import { checkYears, isComparedOverYears, type YearToCheck } from "@/lib/reconcile";
import { loadCellsWhere } from "./load-cells";
import { saveFindings } from "./save-findings";

export type Neighbour = YearToCheck & { revisionId: number };
type Code = number | null;
type Row = { revisionId: number; disclosure: Code; requests: Code; review: Code };

const ANNUAL = REPORT_KIND_CODES.indexOf("annual-disclosure");

const selectYear = prepareSql<[number, string, string], Row>(
  `select revisions.id as revisionId, edition_disclosure as disclosure,
     edition_requests as requests, edition_review as review
   from reports join revisions on revisions.id = reports.current_revision_id
   where agency_id = ? and kind = ${ANNUAL} and period_start = ? and period_end = ?`,
);
const clearAcrossYears = prepareSql<[number]>(
  "delete from findings where revision_id = ? and across_years = 1",
);

/** What was stored last: in a folder mostly the year before the one that comes. */
const last = memoryOf<{ agencyId: number; stored: Neighbour }>();

/** The whole year's report, with the cells that years are compared by. */
function loadYear(db: Database, agencyId: number, year: number): Neighbour | null {
  const row = selectYear(db).get(agencyId, `${year}-01-01`, `${year}-12-31`);
  if (!row) return null;
  const { revisionId } = row;
  const known = last.get(db);
  if (known?.agencyId === agencyId && known.stored.revisionId === revisionId) return known.stored;
  const editionOf = (code: Code): Edition | null =>
    code === null ? null : (EDITION_CODES[code] ?? null);
  return {
    year,
    revisionId,
    editions: {
      disclosure: editionOf(row.disclosure),
      requests: editionOf(row.requests),
      review: editionOf(row.review),
    },
    cells: loadCellsWhere(db, revisionId, isComparedOverYears),
  };
}

/** Before a year's report is taken out: what the year after was found not to agree with goes. */
export function forgetYear(
  db: Database,
  agencyId: number,
  { year, revisionId }: Pick<Neighbour, "year" | "revisionId">,
): void {
  if (loadYear(db, agencyId, year)?.revisionId !== revisionId) return;
  const after = loadYear(db, agencyId, year + 1);
  if (after) clearAcrossYears(db).run(after.revisionId);
}

/**
 * Runs the checks between years that a changed report takes part in: with the year before it, and
 * of the year after with it.
 */
export function checkNeighbours(db: Database, agencyId: number, whole: Neighbour): void {
  const own = { ...whole, cells: whole.cells.filter(isComparedOverYears) };
  const before = loadYear(db, agencyId, own.year - 1);
  const after = loadYear(db, agencyId, own.year + 1);
  const pairs: [Neighbour | null, Neighbour | null][] = [
    [before, own],
    [own, after],
  ];
  for (const [previous, current] of pairs) {
    if (!current) continue;
    clearAcrossYears(db).run(current.revisionId);
    if (previous) saveFindings(db, current.revisionId, checkYears(previous, current), true);
  }
  last.set(db, { agencyId, stored: own });
}
