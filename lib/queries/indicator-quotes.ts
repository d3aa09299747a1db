/** The sentences that indicators' values came from. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import type { Period, Qualifier } from "@/lib/domain";
import { sentenceAround, type AgencyRef } from "@/lib/views";
import { readAgencyRows, toAgencyRef } from "./agency-refs";
import { openTexts } from "./document-text";

export type IndicatorQuote = {
  report: string;
  agency: AgencyRef;
  year: number;
  period: Period;
  value: number;
  unit: string;
  qualifier: Qualifier;
  /** As printed, and its place in the source. */
  text: string;
  at: { start: number; end: number };
  sentence: { before: string; quote: string; after: string };
  /** The same report gives another value too. */
  contradicted: boolean;
};

type Row = {
  report: string;
  agencyId: number;
  revisionId: number;
  year: number;
  start: string;
  end: string;
  value: number;
  unit: string;
  qualifier: number;
  text: string;
  at: number;
  contradicted: number;
};

const QUALIFIERS: readonly Qualifier[] = ["exact", "approx", "at_least", "at_most"];

/** Every observation of an indicator with its sentence, newest year first. */
export function readQuotes(db: Database, indicator: string): IndicatorQuote[] {
  const rows = db.all<Row>(sql`
    select r.public_id as report, r.agency_id as agencyId, r.current_revision_id as revisionId,
      r.year, r.period_start as start, r.period_end as "end", o.value, o.unit, o.qualifier,
      o.text, o.start as at, o.contradicted
    from observations o join reports r on r.id = o.report_id
    where o.indicator = ${indicator}
    order by r.year desc, r.public_id, o.ordinal`);
  const ids = [...new Set(rows.map(({ agencyId }) => agencyId))];
  const names = new Map(readAgencyRows(db, ids).map((row) => [row.id, toAgencyRef(row)]));
  const texts = openTexts(db);
  return rows.flatMap((row) => {
    const agency = names.get(row.agencyId);
    if (!agency) return [];
    const at = { start: row.at, end: row.at + row.text.length };
    return [
      {
        report: row.report,
        agency,
        year: row.year,
        period: { start: row.start, end: row.end },
        value: row.value,
        unit: row.unit,
        qualifier: QUALIFIERS[row.qualifier] ?? "exact",
        text: row.text,
        at,
        sentence: sentenceAround(texts.of(row.revisionId), at),
        contradicted: row.contradicted === 1,
      },
    ];
  });
}
