/** The source of a report: the decoded text, and every place in it that a number links to. */
import { eq } from "drizzle-orm";
import { cellIdOf } from "@/db/cell-keys";
import { unpackDetail } from "@/db/finding-detail";
import type { Database } from "@/db/open";
import { facts, findings } from "@/db/schema";
import type { SourceView } from "@/lib/views";
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

/**
 * The text behind a report's numbers; the current revision unless another is asked for.
 * Figures are named by their position in the figure list. Null for a report known only by
 * citation, and where there is no such report or revision.
 */
export function readSource(db: Database, id: string, revision?: number): SourceView | null {
  const row = findReport(db, id);
  if (!row) return null;
  const found = readRevisions(db, row.reportId).find((each) =>
    revision === undefined ? each.current : each.revision === revision,
  );
  const document = found && readDocumentOf(db, found.id);
  if (!found || !document) return null;
  const figureMarks = readFigureList(db, found.id).map(({ at }, index) => ({
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
  };
}

/** The original file of a revision, byte for byte. Null where there is none. */
export function readOriginal(
  db: Database,
  id: string,
  revision?: number,
): { fileName: string; sha256: string; bytes: Buffer } | null {
  const row = findReport(db, id);
  const found =
    row &&
    readRevisions(db, row.reportId).find((each) =>
      revision === undefined ? each.current : each.revision === revision,
    );
  const document = found ? readDocumentOf(db, found.id) : null;
  if (!document) return null;
  const { fileName, sha256, original } = document;
  return { fileName, sha256, bytes: original };
}
