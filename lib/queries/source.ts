/** The source of a report: the decoded text, and every place in it that a number links to. */
import { and, asc, eq, gte } from "drizzle-orm";
import { cellIdOf } from "@/db/cell-keys";
import { unpackDetail } from "@/db/finding-detail";
import type { Database } from "@/db/open";
import { facts, findings, passages, reports } from "@/db/schema";
import type { Bilingual, DocumentLayout, Figure, Span } from "@/lib/domain";
import {
  describeMeasure,
  readAsOf,
  viewPage,
  viewPlace,
  type PlacePage,
  type PlaceView,
  type ReadAs,
  type SourceView,
} from "@/lib/views";
import { readDocumentOf } from "./document-text";
import { findReport, readFigureList, readRevisions } from "./report";

type Mark = SourceView["marks"][number];

function cellMarks(db: Database, revisionId: number): Mark[] {
  return db
    .select({ start: facts.start, length: facts.length, cell: facts.cell })
    .from(facts)
    .where(eq(facts.revisionId, revisionId))
    .all()
    .flatMap(({ start, length, cell }) =>
      start === null
        ? []
        : [{ start, end: start + (length ?? 0), kind: "cell" as const, id: cellIdOf(db, cell) }],
    );
}

function findingMarks(db: Database, revisionId: number): Mark[] {
  return db
    .select({ id: findings.id, detail: findings.detail })
    .from(findings)
    .where(eq(findings.revisionId, revisionId))
    .all()
    .flatMap(({ id, detail }) =>
      unpackDetail(db, detail).at.map((at) => ({
        ...at,
        kind: "finding" as const,
        id: String(id),
      })),
    );
}

/** A revision of a report with its document and the places in it. */
type OpenedDocument = Pick<SourceView, "report" | "revision" | "text" | "marks"> & {
  layout: DocumentLayout | null;
  figures: readonly Figure[];
};

/** The current revision unless another is asked for. Null where there is none. */
function openDocument(db: Database, id: string, revision?: number): OpenedDocument | null {
  const row = findReport(db, id);
  if (!row) return null;
  const found = readRevisions(db, row.reportId).find((each) =>
    revision === undefined ? each.current : each.revision === revision,
  );
  const document = found && readDocumentOf(db, found.id);
  if (!found || !document) return null;
  const figures = readFigureList(db, found.id);
  // The report's page lists the figures of the current revision only.
  const listed = found.current ? figures : [];
  const figureMarks = listed.map(({ at }, index) => ({
    ...at,
    kind: "figure" as const,
    id: String(index),
  }));
  const marks = [...cellMarks(db, found.id), ...figureMarks, ...findingMarks(db, found.id)];
  const { id: _id, ...view } = found;
  return {
    report: row.summary,
    revision: view,
    text: document.text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    layout: document.layout,
    figures,
  };
}

/** Formats of which a layout is kept. */
function hasLayout(format: string): boolean {
  return format !== "text" && format !== "csv";
}

/**
 * The text behind a report's numbers; the current revision unless another is asked for.
 * Figures are named by their position in the figure list. Null for a report known only by
 * citation, and where there is no such report or revision.
 */
export function readSource(db: Database, id: string, revision?: number): SourceView | null {
  const opened = openDocument(db, id, revision);
  if (!opened) return null;
  const { layout, figures: _figures, ...view } = opened;
  return {
    ...view,
    pages: layout?.pages.length ?? 0,
    placeless: !layout && hasLayout(view.revision.format),
  };
}

/** The stretches of prose in a report's current text, in its order: all of it but its tables. */
export function readPassages(db: Database, id: string): Span[] {
  return (
    db
      .select({ start: passages.start, length: passages.length })
      .from(passages)
      .innerJoin(reports, eq(reports.currentRevisionId, passages.revisionId))
      // The title stands before the text.
      .where(and(eq(reports.publicId, id), gte(passages.start, 0)))
      .orderBy(asc(passages.start))
      .all()
      .map(({ start, length }) => ({ start, end: start + length }))
  );
}

/** One place in a report's document: its page or its table, and what it was read as. */
export function readPlace(
  db: Database,
  id: string,
  { at, revision }: { at: Span; revision?: number },
): PlaceView | null {
  const opened = openDocument(db, id, revision);
  if (!opened) return null;
  const labelOf = (readAs: ReadAs): Bilingual | null => {
    if (readAs.kind === "cell") return describeMeasure(readAs.id)?.label ?? null;
    const subject = opened.figures[Number(readAs.id)]?.subject;
    return subject ? { zh: subject, en: subject } : null;
  };
  return viewPlace({ ...opened, at, labelOf });
}

/** A page of a report's document, nothing on it marked. Null where it has no such page. */
export function readPage(
  db: Database,
  id: string,
  { page, revision }: { page: number; revision?: number },
): PlacePage | null {
  const opened = openDocument(db, id, revision);
  if (!opened?.layout) return null;
  return viewPage(
    { text: opened.text, layout: opened.layout, readAs: readAsOf(opened.marks) },
    page,
  );
}

/** The original file of a revision, byte for byte. Null where there is none. */
export function readOriginal(
  db: Database,
  id: string,
  revision?: number,
): { fileName: string; format: string; sha256: string; bytes: Buffer } | null {
  const row = findReport(db, id);
  const found =
    row &&
    readRevisions(db, row.reportId).find((each) =>
      revision === undefined ? each.current : each.revision === revision,
    );
  const document = found ? readDocumentOf(db, found.id) : null;
  if (!found || !document) return null;
  const { fileName, sha256, original } = document;
  return { fileName, format: found.format, sha256, bytes: original };
}
