/** A CSV of figures typed from published pages → cited facts; the whole file or nothing of it. */
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/open";
import { inTransaction } from "@/db/prepare";
import { citedFacts, reports } from "@/db/schema";
import type { IngestResult } from "./outcome";
import { Refusal } from "./outcome";
import { readCitedRows, type BadRow, type CitedRow } from "./read-cited-rows";
import { findOrCreateAgency } from "./register-agencies";
import { publicId } from "./report-identity";

/** How many bad rows a reason spells out. */
const SHOWN = 20;

function refuse(bad: BadRow[]): never {
  const shown = bad.slice(0, SHOWN);
  const rest = bad.length - shown.length;
  throw new Refusal("bad-rows", {
    zh:
      shown.map(({ row, reason }) => `第${row}行：${reason.zh}`).join("；") +
      (rest > 0 ? `；另有${rest}行` : "") +
      "。整个文件未入库。",
    en:
      shown.map(({ row, reason }) => `row ${row}: ${reason.en}`).join("; ") +
      (rest > 0 ? `; and ${rest} more` : "") +
      ". Nothing of the file was stored.",
  });
}

function findOrCreateCited(
  db: Database,
  row: CitedRow,
  now: string,
): { id: number; isNew: boolean } {
  const agency = findOrCreateAgency(db, { name: row.agency, city: row.city || null });
  const period = { start: `${row.year}-01-01`, end: `${row.year}-12-31` };
  const kind = "annual-disclosure" as const;
  const [known] = db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.agencyId, agency.id),
        eq(reports.kind, kind),
        eq(reports.periodStart, period.start),
        eq(reports.periodEnd, period.end),
      ),
    )
    .all();
  if (known) return { id: known.id, isNew: false };
  const identity = { agency: row.agency, city: row.city, kind, year: row.year, period };
  const { id } = db
    .insert(reports)
    .values({
      publicId: publicId(agency.slug, identity),
      agencyId: agency.id,
      kind,
      year: row.year,
      periodStart: period.start,
      periodEnd: period.end,
      url: row.source,
      createdAt: now,
    })
    .returning({ id: reports.id })
    .get();
  return { id, isNew: true };
}

type Change = "new" | "changed" | "same";

function saveRow(db: Database, reportId: number, row: CitedRow, now: string): Change {
  const { measure, value, unit, source } = row;
  const at = and(eq(citedFacts.reportId, reportId), eq(citedFacts.measure, measure));
  const [held] = db.select().from(citedFacts).where(at).all();
  if (!held) {
    db.insert(citedFacts)
      .values({ reportId, measure, value, unit, url: source, citedAt: now })
      .run();
    return "new";
  }
  if (held.value === value && held.unit === unit && held.url === source) return "same";
  db.update(citedFacts).set({ value, unit, url: source, citedAt: now }).where(at).run();
  return "changed";
}

/**
 * Stores the figures of a CSV (docs/cited-facts.md). Throws a Refusal that lists the bad rows by
 * number, with nothing written. A report known only by cited figures has no revision.
 */
export function ingestCitedFacts(
  db: Database,
  { text, fileName, now }: { text: string; fileName: string; now: string },
): IngestResult {
  const { rows, bad } = readCitedRows(text);
  if (bad.length > 0) refuse(bad);
  return inTransaction(db, () => {
    const touched = new Set<number>();
    const changes = rows.map((row) => {
      const { id } = findOrCreateCited(db, row, now);
      touched.add(id);
      return saveRow(db, id, row, now);
    });
    const outcome = changes.includes("changed")
      ? ("revised" as const)
      : changes.includes("new")
        ? ("ingested" as const)
        : ("unchanged" as const);
    const cited = { reports: touched.size, figures: rows.length };
    return { fileName, outcome, report: null, revision: null, cited };
  });
}
