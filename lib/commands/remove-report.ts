/** A report that should not be in the collection → gone, with all that was read, typed and said of it. */
import { renewGeneration } from "@/db/memory";
import type { Database } from "@/db/open";
import { inTransaction, prepareSql } from "@/db/prepare";
import { Refusal } from "./outcome";
import { forgetYear } from "./store/check-neighbours";
import { unindexText } from "./store/index-text";

export type RemovedReport = {
  /** Public id. */
  report: string;
  title: string | null;
  revisions: number;
  citedFigures: number;
  /** Those taken back included. */
  corrections: number;
};

type Row = RemovedReport & { id: number; agencyId: number; year: number; current: number | null };

const select = prepareSql<[string], Row>(
  `select reports.id, agency_id as agencyId, year, public_id as report,
     current_revision_id as current,
     (select title from revisions where id = current_revision_id) as title,
     (select count(*) from revisions where report_id = reports.id) as revisions,
     (select count(*) from cited_facts where report_id = reports.id) as citedFigures,
     (select count(*) from corrections where report_id = reports.id) as corrections
   from reports where public_id = ?`,
);
const deleteReport = prepareSql<[number]>("delete from reports where id = ?");
// A document may have been read as another report's revision, too.
const documentsOf = prepareSql<[number], { id: number }>(
  "select distinct document_id as id from revisions where report_id = ?",
);
const deleteDocument = prepareSql<[{ id: number }]>(
  `delete from documents where id = @id
   and not exists (select 1 from revisions where document_id = @id)`,
);
const deleteBody = prepareSql<[{ id: number }]>(
  `delete from agencies where id = @id and provisional = 1
   and not exists (select 1 from reports where agency_id = @id)`,
);

function find(db: Database, report: string): Row {
  const row = select(db).get(report);
  if (row) return row;
  throw new Refusal("no-such-report", {
    zh: `没有报告“${report}”。`,
    en: `There is no report “${report}”.`,
  });
}

function told({ report, title, revisions, citedFigures, corrections }: Row): RemovedReport {
  return { report, title, revisions, citedFigures, corrections };
}

/** What `removeReport` would take out. Throws a Refusal when there is no such report. */
export function describeReport(db: Database, report: string): RemovedReport {
  return told(find(db, report));
}

/**
 * Takes out a report with its revisions, figures, findings, cited figures and corrections; documents
 * no other report was read from; what the year after was said not to agree with; and a provisional
 * body that has no other report. The history of runs stays. Throws a Refusal, with nothing changed,
 * when there is no such report.
 */
export function removeReport(db: Database, report: string): RemovedReport {
  return inTransaction(db, () => {
    const row = find(db, report);
    const { id, agencyId, year, current } = row;
    const documents = documentsOf(db).all(id);
    if (current !== null) {
      unindexText(db, current);
      forgetYear(db, agencyId, { year, revisionId: current });
    }
    deleteReport(db).run(id);
    for (const document of documents) deleteDocument(db).run(document);
    deleteBody(db).run({ id: agencyId });
    // Ids that are free now go to others: no process may remember whose they were.
    renewGeneration(db);
    return told(row);
  });
}
