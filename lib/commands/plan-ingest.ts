/** What taking in a file would do, with nothing written: the screener's question. */
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { agencies, agencyAliases, reports, revisions } from "@/db/schema";
import { cellId, type Cell, type CellId, type CellStatus } from "@/lib/domain";
import type { Limits } from "@/lib/ingest/formats";
import { registryOf } from "./agency-registry";
import { sha256Of } from "./ingest-document";
import { Refusal } from "./outcome";
import { isCitedFacts, parseDocument } from "./parse-document";
import type { ParsedDocument } from "./parsed-document";
import { identityOf, publicId, type ReportIdentity } from "./report-identity";
import { loadCells } from "./store/load-cells";
import { findUnchanged } from "./save-parsed";

export type CellSide = { status: CellStatus | "missing"; value: number | null; text: string };
export type CellChange = { cell: CellId; before: CellSide; after: CellSide };

export type IngestPlan = {
  read: ParsedDocument;
  /** What would come of it. `refused`: agency or year are not known. */
  outcome: "ingested" | "revised" | "unchanged" | "refused";
  refusal: Refusal | null;
  /** Public id the report has or would have; null where it would be refused. */
  report: string | null;
  /** The body is not known yet and would be created as provisional. */
  newAgency: boolean;
  /** Number of the revision that stands now; null for a new report. */
  replaces: number | null;
  /** Cells that would read otherwise than in the revision that stands now. */
  changes: CellChange[];
};

const absent: CellSide = { status: "missing", value: null, text: "" };

function sideOf(cell: Cell | undefined): CellSide {
  return cell ? { status: cell.status, value: cell.value, text: cell.text } : absent;
}

/** Cells whose state or value differ, in the order of the new reading, then those gone. */
export function diffCells(before: readonly Cell[], after: readonly Cell[]): CellChange[] {
  const old = new Map(before.map((cell) => [cellId(cell), cell]));
  const fresh = new Map(after.map((cell) => [cellId(cell), cell]));
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((cell) => {
    const [was, is] = [sideOf(old.get(cell)), sideOf(fresh.get(cell))];
    const same = was.status === is.status && was.value === is.value;
    return same ? [] : [{ cell, before: was, after: is }];
  });
}

function findAgencyRow(db: Database, name: string): { id: number; slug: string } | null {
  const columns = { id: agencies.id, slug: agencies.slug };
  const [named] = db.select(columns).from(agencies).where(eq(agencies.nameZh, name)).all();
  if (named) return named;
  const [aliased] = db
    .select(columns)
    .from(agencyAliases)
    .innerJoin(agencies, eq(agencies.id, agencyAliases.agencyId))
    .where(eq(agencyAliases.alias, name))
    .all();
  return aliased ?? null;
}

function findCurrent(db: Database, agencyId: number, { kind, period }: ReportIdentity) {
  const [row] = db
    .select({ report: reports.publicId, id: revisions.id, number: revisions.number })
    .from(reports)
    .leftJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(
      and(
        eq(reports.agencyId, agencyId),
        eq(reports.kind, kind),
        eq(reports.periodStart, period.start),
        eq(reports.periodEnd, period.end),
      ),
    )
    .all();
  return row ?? null;
}

function planParsed(db: Database, read: ParsedDocument, fileName: string): IngestPlan {
  const plan = { read, refusal: null, newAgency: false, replaces: null, changes: [] };
  const stored = findUnchanged(db, fileName, read.sha256);
  if (stored) {
    return { ...plan, outcome: "unchanged", report: stored.report, replaces: stored.revision };
  }
  const identity = identityOf(read.parsed.report);
  const agency = findAgencyRow(db, identity.agency);
  if (!agency) {
    return { ...plan, outcome: "ingested", newAgency: true, report: null };
  }
  const current = findCurrent(db, agency.id, identity);
  const report = current?.report ?? publicId(agency.slug, identity);
  if (!current?.id) return { ...plan, outcome: "ingested", report };
  return {
    ...plan,
    outcome: "revised",
    report,
    replaces: current.number,
    changes: diffCells(loadCells(db, current.id), read.parsed.cells),
  };
}

/**
 * Reads a file and says what storing it would do. Throws a DocumentError when it cannot be read,
 * and a Refusal for a CSV of cited figures, which has nothing to screen.
 */
export async function planIngest(
  db: Database,
  input: { bytes: Uint8Array; fileName: string; limits?: Partial<Limits> },
): Promise<IngestPlan> {
  const { bytes, fileName, limits } = input;
  const file = { bytes, fileName, sha256: sha256Of(bytes) };
  const read = await parseDocument(file, { registry: registryOf(db), limits });
  if (isCitedFacts(read)) {
    throw new Refusal("cited-facts", {
      zh: "这是录入数字的 CSV，不是报告。",
      en: "This is a CSV of cited figures, not a report.",
    });
  }
  try {
    return planParsed(db, read, fileName);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const none = { newAgency: false, replaces: null, changes: [], report: null };
    return { read, outcome: "refused", refusal: error, ...none };
  }
}
