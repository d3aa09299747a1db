/** One reading of a document → a revision of its report with all its rows; and making it current. */
import type { Database } from "@/db/open";
import { prepareInsert, prepareSql } from "@/db/prepare";
import { revisions } from "@/db/schema";
import { maskOfTables } from "@/db/table-mask";
import type { CellStatus } from "@/lib/domain";
import type { ParsedDocument } from "../parsed-document";
import { isWholeYear, type ReportIdentity } from "../report-identity";
import { checkNeighbours } from "./check-neighbours";
import { indexText, unindexText } from "./index-text";
import { saveCells } from "./save-cells";
import { saveDocument } from "./save-document";
import { saveFigures, saveObservations } from "./save-figures";
import { saveFindings, saveMessages } from "./save-findings";

export type StoredReading = { id: number; number: number; figureIds: number[] };

export type ReadingOf = {
  reportId: number;
  agency: { id: number; city: string | null };
  identity: ReportIdentity;
  /** More reports are to come: the index is written for many at once. */
  indexLater: boolean;
};

const selectLast = prepareSql<[number], { number: number | null }>(
  "select max(number) as number from revisions where report_id = ?",
);
const setCurrent = prepareSql<[number, string | null, number]>(
  "update reports set current_revision_id = ?, url = coalesce(?, url) where id = ?",
);
const insertRow = prepareInsert(revisions);

/** Writes the reading as the report's next revision, not yet the one that stands. */
export function storeReading(
  db: Database,
  read: ParsedDocument,
  { reportId, now, reader }: { reportId: number; now: string; reader: string | null },
): StoredReading {
  const { parsed, checks } = read;
  const { report, cells, figures } = parsed;
  const documentId = saveDocument(db, read);
  const number = (selectLast(db).get(reportId)?.number ?? 0) + 1;
  const counts: Record<CellStatus, number> = { reported: 0, blank: 0, unreadable: 0 };
  for (const { status } of cells) counts[status] += 1;
  const id = insertRow(db)({
    reportId,
    number,
    documentId,
    title: report.title,
    publishedOn: report.publishedOn,
    script: report.script,
    editionDisclosure: report.editions.disclosure,
    editionRequests: report.editions.requests,
    editionReview: report.editions.review,
    tables: maskOfTables(cells.map(({ table }) => table)),
    ...counts,
    identities: checks.identities,
    held: checks.held,
    failed: checks.failed,
    notStated: checks.notStated,
    blanksCounted: checks.blanks,
    figures: figures.length,
    readAt: now,
    reader,
  });
  saveCells(db, id, cells);
  const figureIds = saveFigures(db, id, figures);
  saveFindings(db, id, parsed.findings, false);
  saveMessages(db, id, parsed.messages);
  return { id, number, figureIds };
}

/** Puts the reading's words into the index in place of those of the revision before. */
export function indexReading(
  db: Database,
  read: ParsedDocument,
  { id, figureIds }: Pick<StoredReading, "id" | "figureIds">,
  { agency, identity, indexLater }: Pick<ReadingOf, "agency" | "identity" | "indexLater">,
): void {
  indexText(db, {
    revisionId: id,
    title: read.parsed.report.title,
    text: read.document.text,
    prose: read.prose,
    figures: read.parsed.figures,
    figureIds,
    later: indexLater,
    belonging: { agencyId: agency.id, city: agency.city, year: identity.year },
  });
}

/** Makes a stored reading the one that stands: its indicators, its words, the checks beside it. */
export function makeCurrent(
  db: Database,
  read: ParsedDocument,
  stored: StoredReading,
  place: ReadingOf & { before: number | null; url: string | null },
): void {
  const { reportId, agency, identity, before, url } = place;
  saveObservations(db, reportId, read.parsed.figures);
  if (before !== null) unindexText(db, before);
  indexReading(db, read, stored, place);
  setCurrent(db).run(stored.id, url, reportId);
  if (identity.kind === "annual-disclosure" && isWholeYear(identity)) {
    const { cells, report } = read.parsed;
    const own = { year: identity.year, revisionId: stored.id, editions: report.editions, cells };
    checkNeighbours(db, agency.id, own);
  }
}
