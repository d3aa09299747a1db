/** What a reader made of one document → every finding that needs no other report. */
import type { Cell, Figure, Finding, Message, ReportHead, Span } from "@/lib/domain";
import { checkReport, type CheckResult } from "./check-report";
import { doubtfulCells } from "./doubtful-cells";
import { misreadCells } from "./misread-cells";
import { checkProse } from "./prose";

export type ReadingToCheck = {
  head: ReportHead;
  cells: readonly Cell[];
  figures: readonly Figure[];
  messages: readonly Message[];
  /** Doubts about the text itself, as the reader found them. */
  findings: readonly Finding[];
  /** The document's decoded text; every place refers to it. */
  text: string;
  prose: readonly Span[];
};

/** Findings of the tables, of the prose against the tables, and of the text; and the counts. */
export function checkReading(reading: ReadingToCheck): CheckResult {
  const { head, cells, figures, messages, text, prose } = reading;
  const { findings, checks } = checkReport({
    report: head,
    cells,
    doubtful: new Set([...doubtfulCells(cells, messages), ...misreadCells(cells, text)]),
  });
  const told = checkProse({ head, cells, figures, text, prose });
  return { findings: [...findings, ...told, ...reading.findings], checks };
}
