/** Two revisions of one report → whether they hold the same reading, row by row. */
import type { Database } from "@/db/open";

/** What a reading consists of: not its ids, its time, or what other years' reports say of it. */
const PARTS: { table: string; columns: string; where?: string }[] = [
  {
    table: "revisions",
    columns:
      "document_id, title, published_on, script, edition_disclosure, edition_requests, edition_review, tables, identities, held, failed, not_stated, blanks_counted, figures",
  },
  { table: "facts", columns: 'cell, status, value, "text", start, length' },
  {
    table: "figures",
    columns: 'value, unit, qualifier, role, subject, "text", start, indicator, "repeat"',
  },
  {
    table: "findings",
    columns: "rule, severity, fault, message_zh, message_en, detail",
    where: "across_years = 0",
  },
  {
    table: "messages",
    columns: 'ordinal, code, severity, message_zh, message_en, start, "end"',
  },
];

/** True when every part of the two has the same rows. */
export function isSameReading(db: Database, one: number, other: number): boolean {
  return PARTS.every(({ table, columns, where = "true" }) => {
    const key = table === "revisions" ? "id" : "revision_id";
    const rows = `select ${columns} from ${table} where ${key} = ? and ${where} order by ${columns}`;
    const of = (id: number) =>
      JSON.stringify(db.$client.prepare<[number]>(rows).raw().all(id) as unknown[][]);
    return of(one) === of(other);
  });
}
