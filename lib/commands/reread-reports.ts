/** Stored documents, read by an older reader → read anew from their kept bytes. */
import { and, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import { forgetUncommitted } from "@/db/memory";
import type { Database } from "@/db/open";
import { inTransaction } from "@/db/prepare";
import { documents, reports, revisions } from "@/db/schema";
import { unpackDocument } from "@/db/stored-document";
import { indexWaiting } from "@/db/words-to-index";
import type { Limits } from "@/lib/ingest/formats";
import { registryOf } from "./agency-registry";
import { Refusal, toFailure, type IngestResult } from "./outcome";
import { isCitedFacts, parseDocument } from "./parse-document";
import type { ParsedDocument } from "./parsed-document";
import { recordRun, type RunToRecord } from "./record-run";
import { findAgency } from "./register-agencies";
import { identityOf, type ReportIdentity } from "./report-identity";
import { unindexText } from "./store/index-text";
import { isSameReading } from "./store/same-reading";
import { saveDocument } from "./store/save-document";
import { indexReading, makeCurrent, storeReading } from "./store/store-reading";

export type ReportsToReread = {
  /** Name of the reader that reads now. */
  reader: string;
  via: RunToRecord["via"];
  /** The time, as ISO date and time. */
  now: () => string;
  /** Only documents with these checksums; all, unless told. */
  only?: ReadonlySet<string>;
  onProgress?: (progress: { results: IngestResult[]; done: number; total: number }) => void;
  limits?: Partial<Limits>;
  /** Once aborted no further document is begun; what was done is kept and recorded. */
  signal?: AbortSignal;
};

type Outdated = { report: string; reportId: number; revisionId: number; sha256: string };

/** Reports whose standing revision another reader made, in the order they came. */
export function findOutdated(db: Database, reader: string): Outdated[] {
  return db
    .select({
      report: reports.publicId,
      reportId: reports.id,
      revisionId: revisions.id,
      sha256: documents.sha256,
    })
    .from(reports)
    .innerJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .innerJoin(documents, eq(documents.id, revisions.documentId))
    .where(
      and(
        isNotNull(reports.currentRevisionId),
        or(isNull(revisions.reader), ne(revisions.reader, reader)),
      ),
    )
    .orderBy(reports.id)
    .all();
}

/** The new reading must be of the same report: whose a file is, a person decides. */
function placeOf(db: Database, reportId: number, identity: ReportIdentity) {
  const agency = findAgency(db, identity.agency);
  const [report] = db.select().from(reports).where(eq(reports.id, reportId)).all();
  const same =
    agency &&
    report?.agencyId === agency.id &&
    report.kind === identity.kind &&
    report.periodStart === identity.period.start &&
    report.periodEnd === identity.period.end;
  if (!same) {
    const { agency: name, period } = identity;
    const now = `${name}, ${period.start} – ${period.end}`;
    throw new Refusal("another-report", {
      zh: `重新读取后认作另一份报告（${now}），未作改动；请在录入台核对原文件。`,
      en: `Read again it would be another report (${now}); nothing was changed. Look at the file at the desk.`,
    });
  }
  return agency;
}

class Same extends Error {}

/** In one transaction: a new revision where the reading differs, else only the reader's name. */
function replace(
  db: Database,
  read: ParsedDocument,
  { reportId, revisionId, report }: Outdated,
  { reader, now }: { reader: string; now: string },
): IngestResult {
  const identity = identityOf(read.parsed.report);
  const agency = placeOf(db, reportId, identity);
  const place = { reportId, agency, identity, indexLater: true, before: revisionId, url: null };
  const { fileName } = read;
  try {
    // A savepoint within the transaction: what turns out to be the same leaves no row.
    const number = db.transaction(() => {
      const stored = storeReading(db, read, { reportId, now, reader });
      if (isSameReading(db, revisionId, stored.id)) throw new Same();
      makeCurrent(db, read, stored, place);
      return stored.number;
    });
    return { fileName, outcome: "revised", report, revision: number };
  } catch (error) {
    if (!(error instanceof Same)) throw error;
    forgetUncommitted(db);
  }
  const figureIds = db.$client
    .prepare<[number], number>("select id from figures where revision_id = ? order by id")
    .pluck()
    .all(revisionId);
  // Where the text stands, and what of it is prose, may differ all the same.
  saveDocument(db, read);
  unindexText(db, revisionId);
  indexReading(db, read, { id: revisionId, figureIds }, place);
  db.update(revisions).set({ reader }).where(eq(revisions.id, revisionId)).run();
  const [row] = db.select().from(revisions).where(eq(revisions.id, revisionId)).all();
  return { fileName, outcome: "unchanged", report, revision: row?.number ?? null };
}

async function rereadOne(
  db: Database,
  outdated: Outdated,
  { reader, now, limits }: ReportsToReread,
): Promise<IngestResult> {
  const [row] = db
    .select({ document: documents })
    .from(revisions)
    .innerJoin(documents, eq(documents.id, revisions.documentId))
    .where(eq(revisions.id, outdated.revisionId))
    .all();
  if (!row) throw new Error(`Revision ${outdated.revisionId} has no document`);
  const { original, fileName, sha256 } = unpackDocument(db, row.document);
  try {
    const file = { bytes: original, fileName, sha256 };
    const read = await parseDocument(file, { registry: registryOf(db), limits });
    if (isCitedFacts(read)) {
      throw new Refusal("cited-facts", {
        zh: "现在认作录入数字的 CSV，未作改动。",
        en: "It would now be taken for a CSV of cited figures; nothing was changed.",
      });
    }
    return inTransaction(db, () => replace(db, read, outdated, { reader, now: now() }));
  } catch (error) {
    return toFailure(fileName, error);
  }
}

/**
 * Reads stored documents of an older reader again, each in one transaction. Where the reading
 * differs it becomes a new revision and the old one stays; corrections stand as before. What can
 * no longer be read keeps the reading it has, and says why.
 */
export async function rereadReports(db: Database, input: ReportsToReread): Promise<IngestResult[]> {
  const startedAt = input.now();
  registryOf(db, { fresh: true });
  const outdated = findOutdated(db, input.reader).filter(
    ({ sha256 }) => !input.only || input.only.has(sha256),
  );
  const results: IngestResult[] = [];
  try {
    for (const [index, each] of outdated.entries()) {
      if (input.signal?.aborted) break;
      const result = await rereadOne(db, each, input);
      results.push(result);
      input.onProgress?.({ results: [result], done: index + 1, total: outdated.length });
    }
  } finally {
    indexWaiting(db);
  }
  const told = results.filter(({ outcome }) => outcome !== "unchanged");
  const run = { via: input.via, startedAt, finishedAt: input.now(), results: told };
  if (told.length > 0) recordRun(db, run);
  return results;
}
