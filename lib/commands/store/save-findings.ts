/** Findings and messages → rows. */
import { sql } from "drizzle-orm";
import type { Database } from "@/db/open";
import { findings, messages } from "@/db/schema";
import type { Finding, Message } from "@/lib/domain";
import { prepareOnce } from "./prepare-once";

const insertFinding = prepareOnce((db) =>
  db
    .insert(findings)
    .values({
      revisionId: sql.placeholder("revisionId"),
      rule: sql.placeholder("rule"),
      severity: sql.placeholder("severity"),
      fault: sql.placeholder("fault"),
      messageZh: sql.placeholder("messageZh"),
      messageEn: sql.placeholder("messageEn"),
      detail: sql.placeholder("detail"),
      acrossYears: sql.placeholder("acrossYears"),
    })
    .prepare(),
);

/** `acrossYears`: found by looking at another year's report too. */
export function saveFindings(
  db: Database,
  revisionId: number,
  list: readonly Finding[],
  acrossYears: boolean,
): void {
  const statement = insertFinding(db);
  for (const { rule, severity, fault, message, ...detail } of list) {
    statement.run({
      revisionId,
      rule,
      severity,
      fault: fault ?? null,
      messageZh: message.zh,
      messageEn: message.en,
      detail: JSON.stringify(detail),
      acrossYears,
    });
  }
}

export function saveMessages(db: Database, revisionId: number, list: readonly Message[]): void {
  const rows = list.map(({ code, severity, message, at }, ordinal) => ({
    revisionId,
    ordinal,
    code,
    severity,
    messageZh: message.zh,
    messageEn: message.en,
    start: at?.start ?? null,
    end: at?.end ?? null,
  }));
  if (rows.length > 0) db.insert(messages).values(rows).run();
}
