/** What the store holds of the reports of some agencies and years, ready to be assembled. */
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { cellIdOf, knownCellKeys } from "@/db/cell-keys";
import { plainText } from "@/db/fact-text";
import { unpackDetail } from "@/db/finding-detail";
import type { Database } from "@/db/open";
import {
  citedFacts,
  corrections,
  facts,
  findings,
  observations,
  reports,
  revisions,
} from "@/db/schema";
import { tablesOfMask } from "@/db/table-mask";
import type { CellId } from "@/lib/domain";
import type { ReportReading, StoredCorrection, StoredFact, StoredObservation } from "@/lib/views";

export type ReadingQuery = {
  agencyIds: number[];
  years: number[];
  /** Cells wanted; all of them when left out. */
  cells?: CellId[];
  /** Indicators wanted; all of them when left out. */
  indicators?: string[];
};

type Draft = ReportReading & {
  agencyId: number;
  year: number;
  reportId: number;
  revisionId: number | null;
  facts: Map<CellId, StoredFact>;
  corrections: Map<CellId, StoredCorrection>;
  cited: Map<string, { value: number; unit: string; url: string }>;
  observations: Map<string, StoredObservation[]>;
  doubts: Map<CellId, string[]>;
};

function readDrafts(db: Database, { agencyIds, years }: ReadingQuery): Draft[] {
  const rows = db
    .select({ report: reports, revision: revisions })
    .from(reports)
    .leftJoin(revisions, eq(revisions.id, reports.currentRevisionId))
    .where(and(inArray(reports.agencyId, agencyIds), inArray(reports.year, years)))
    .all();
  return rows.map(({ report, revision }) => ({
    agencyId: report.agencyId,
    year: report.year,
    reportId: report.id,
    revisionId: revision?.id ?? null,
    report: report.publicId,
    kind: report.kind,
    period: { start: report.periodStart, end: report.periodEnd },
    url: report.url,
    revision: revision?.number ?? null,
    editions: {
      disclosure: revision?.editionDisclosure ?? null,
      requests: revision?.editionRequests ?? null,
      review: revision?.editionReview ?? null,
    },
    tables: new Set(revision ? tablesOfMask(revision.tables) : []),
    facts: new Map(),
    corrections: new Map(),
    cited: new Map(),
    observations: new Map(),
    doubts: new Map(),
  }));
}

function addFacts(db: Database, byRevision: Map<number, Draft>, cells?: CellId[]): void {
  if (cells?.length === 0) return;
  const rows = db
    .select()
    .from(facts)
    .where(
      and(
        inArray(facts.revisionId, [...byRevision.keys()]),
        cells ? inArray(facts.cell, knownCellKeys(db, cells)) : undefined,
      ),
    )
    .all();
  for (const fact of rows) {
    const id = cellIdOf(db, fact.cell);
    const at =
      fact.start === null ? null : { start: fact.start, end: fact.start + (fact.length ?? 0) };
    const text = fact.text ?? plainText(fact.status, fact.value) ?? "";
    byRevision
      .get(fact.revisionId)
      ?.facts.set(id, { status: fact.status, value: fact.value, text, at });
  }
}

function addObservations(db: Database, byReport: Map<number, Draft>, wanted?: string[]): void {
  if (wanted?.length === 0) return;
  const rows = db
    .select()
    .from(observations)
    .where(
      and(
        inArray(observations.reportId, [...byReport.keys()]),
        wanted ? inArray(observations.indicator, wanted) : undefined,
      ),
    )
    .orderBy(observations.reportId, observations.indicator, observations.ordinal)
    .all();
  for (const { reportId, indicator, start, text, value, unit, qualifier, contradicted } of rows) {
    const held = byReport.get(reportId)?.observations;
    if (!held) continue;
    const at = { start, end: start + text.length };
    const list = held.get(indicator) ?? [];
    list.push({ value, unit, qualifier, text, at, contradicted });
    held.set(indicator, list);
  }
}

function addByHand(db: Database, byReport: Map<number, Draft>): void {
  const ids = [...byReport.keys()];
  for (const row of db.select().from(citedFacts).where(inArray(citedFacts.reportId, ids)).all()) {
    const { measure, value, unit, url } = row;
    byReport.get(row.reportId)?.cited.set(measure, { value, unit, url });
  }
  const corrected = db
    .select()
    .from(corrections)
    .where(and(inArray(corrections.reportId, ids), isNull(corrections.undoneAt)))
    .orderBy(corrections.id)
    .all();
  for (const { reportId, cell, state, value, by, reason, at } of corrected) {
    const held = byReport.get(reportId)?.corrections;
    held?.set(cell, { state: state === "blank" ? "blank" : "reported", value, by, reason, at });
  }
}

/** Rules that name a cell are doubts of it; a notice, a blank or a sudden change, puts nothing in doubt. */
function addDoubts(db: Database, byRevision: Map<number, Draft>): void {
  const rows = db
    .select({ revisionId: findings.revisionId, rule: findings.rule, detail: findings.detail })
    .from(findings)
    .where(
      and(inArray(findings.revisionId, [...byRevision.keys()]), ne(findings.severity, "notice")),
    )
    .all();
  for (const { revisionId, rule, detail } of rows) {
    const doubts = byRevision.get(revisionId)?.doubts;
    for (const cell of unpackDetail(db, detail).cells) {
      const rules = doubts?.get(cell) ?? [];
      if (!rules.includes(rule)) doubts?.set(cell, [...rules, rule]);
    }
  }
}

function months({ start, end }: { start: string; end: string }): number {
  return Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1;
}

/** The annual disclosure report first, then the longer period, then what was read, not cited. */
function preference(a: Draft, b: Draft): number {
  const kind = (draft: Draft) => (draft.kind === "annual-disclosure" ? 0 : 1);
  return (
    months(b.period) - months(a.period) ||
    kind(a) - kind(b) ||
    Number(a.revisionId === null) - Number(b.revisionId === null) ||
    a.reportId - b.reportId
  );
}

/** The reports of each agency and year, the one to prefer first. */
export function readReadings(
  db: Database,
  query: ReadingQuery,
): (agencyId: number, year: number) => ReportReading[] {
  const drafts = readDrafts(db, query).sort(preference);
  const byRevision = new Map(drafts.flatMap((d) => (d.revisionId ? [[d.revisionId, d]] : [])));
  const byReport = new Map(drafts.map((draft) => [draft.reportId, draft]));
  if (drafts.length > 0) {
    addFacts(db, byRevision, query.cells);
    addObservations(db, byReport, query.indicators);
    addByHand(db, byReport);
    addDoubts(db, byRevision);
  }
  const groups = new Map<string, ReportReading[]>();
  for (const draft of drafts) {
    const key = `${draft.agencyId} ${draft.year}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return (agencyId, year) => groups.get(`${agencyId} ${year}`) ?? [];
}
