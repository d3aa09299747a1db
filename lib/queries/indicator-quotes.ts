/** The sentences that indicators' values came from. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import type { QuotedValue } from "@/lib/views";
import { openTexts } from "./document-text";
import { namesOf, toQuotedValue, type QuotedRow } from "./quoted-value";

export type IndicatorQuote = QuotedValue & {
  /** The same report gives another value too. */
  contradicted: boolean;
};

type Row = QuotedRow & { contradicted: number };

/** Every observation of an indicator with its sentence, newest year first. */
export function readQuotes(db: Database, indicator: string): IndicatorQuote[] {
  const rows = db.all<Row>(sql`
    select r.public_id as report, r.agency_id as agencyId, r.current_revision_id as revisionId,
      r.year, r.period_start as periodStart, r.period_end as periodEnd, o.value, o.unit, o.qualifier,
      o.text, o.start, o.contradicted
    from observations o join reports r on r.id = o.report_id
    where o.indicator = ${indicator}
    order by r.year desc, r.public_id, o.ordinal`);
  const [names, texts] = [namesOf(db, rows), openTexts(db)];
  return rows.flatMap((row) => {
    const agency = names.get(row.agencyId);
    if (!agency) return [];
    return [{ ...toQuotedValue(row, agency, texts), contradicted: row.contradicted === 1 }];
  });
}
