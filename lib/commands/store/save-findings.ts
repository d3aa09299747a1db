/** Findings and messages → rows. */
import { packDetail } from "@/db/finding-detail";
import type { Database } from "@/db/open";
import { prepareInsert } from "@/db/prepare";
import { findings, messages } from "@/db/schema";
import type { Finding, Message } from "@/lib/domain";

const insertFinding = prepareInsert(findings);
const insertMessage = prepareInsert(messages);

/** `acrossYears`: found by looking at another year's report too. */
export function saveFindings(
  db: Database,
  revisionId: number,
  list: readonly Finding[],
  acrossYears: boolean,
): void {
  for (const { rule, severity, fault, message, ...detail } of list) {
    insertFinding(db)({
      revisionId,
      rule,
      severity,
      fault: fault ?? null,
      messageZh: message.zh,
      messageEn: message.en,
      detail: packDetail(db, detail),
      acrossYears,
    });
  }
}

export function saveMessages(db: Database, revisionId: number, list: readonly Message[]): void {
  list.forEach(({ code, severity, message, at }, ordinal) => {
    insertMessage(db)({
      revisionId,
      ordinal,
      code,
      severity,
      messageZh: message.zh,
      messageEn: message.en,
      start: at?.start ?? null,
      end: at?.end ?? null,
    });
  });
}
