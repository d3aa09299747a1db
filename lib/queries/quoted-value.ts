/** Rows of values read from prose → the value with its body, its time and its sentence. */
import type { Database } from "@/db/open";
import { QUALIFIER_CODES } from "@/db/schema";
import { sentenceAround, type AgencyRef, type QuotedValue } from "@/lib/views";
import { readAgencyRows, toAgencyRef } from "./agency-refs";
import type { openTexts } from "./document-text";

export type Names = Map<number, AgencyRef>;

/** The bodies of the rows, by their number. */
export function namesOf(db: Database, rows: readonly { agencyId: number }[]): Names {
  const ids = [...new Set(rows.map(({ agencyId }) => agencyId))];
  return new Map(
    (ids.length > 0 ? readAgencyRows(db, ids) : []).map((row) => [row.id, toAgencyRef(row)]),
  );
}

export type QuotedRow = {
  report: string;
  agencyId: number;
  revisionId: number;
  year: number;
  periodStart: string;
  periodEnd: string;
  value: number;
  unit: string;
  qualifier: number;
  text: string;
  start: number;
};

export function toQuotedValue(
  row: QuotedRow,
  agency: AgencyRef,
  texts: ReturnType<typeof openTexts>,
): QuotedValue {
  const at = { start: row.start, end: row.start + row.text.length };
  return {
    report: row.report,
    agency,
    year: row.year,
    period: { start: row.periodStart, end: row.periodEnd },
    value: row.value,
    unit: row.unit,
    qualifier: QUALIFIER_CODES[row.qualifier] ?? "exact",
    text: row.text,
    at,
    sentence: sentenceAround(texts.of(row.revisionId), at),
  };
}
