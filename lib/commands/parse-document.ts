/** Bytes → a report read and checked; or, of a CSV, the text of its cited figures. Stores nothing. */
import type { CellId, Message, ParsedReport } from "@/lib/domain";
import { cellId } from "@/lib/domain";
import type { Registry } from "@/lib/ingest/agencies";
import { readDocument, type Limits } from "@/lib/ingest/formats";
import { readReport, type Reading } from "@/lib/ingest/pipeline";
import { checkReport } from "@/lib/reconcile";
import { checkProse } from "@/lib/reconcile/prose";
import { Refusal } from "./outcome";
import type { ParsedDocument } from "./parsed-document";

/** A CSV of figures typed by people (docs/cited-facts.md). */
export type CitedFactsFile = { kind: "cited-facts"; text: string };

export function isCitedFacts(read: ParsedDocument | CitedFactsFile): read is CitedFactsFile {
  return "kind" in read;
}

/** Messages that say a row was matched to its line with less than certainty. */
const DOUBTS = new Set(["fuzzy-label", "near-label", "uncertain-alignment", "low-confidence"]);

/** Cells that stand where a message says the reading is in doubt. */
function doubtfulCells({ cells, messages }: Reading): Set<CellId> {
  const doubts = messages.filter(
    (message): message is Message & { at: NonNullable<Message["at"]> } =>
      message.at !== null && DOUBTS.has(message.code),
  );
  const near = cells.filter(({ at }) =>
    doubts.some((doubt) => at && at.start <= doubt.at.end && at.end >= doubt.at.start),
  );
  return new Set(near.map(cellId));
}

/**
 * Reads one file and runs every check that needs no other report. Throws a DocumentError when it
 * cannot be read at all, and a Refusal when nothing in it is a report.
 */
export async function parseDocument(
  file: { bytes: Uint8Array; fileName: string; sha256: string },
  { registry, limits }: { registry?: Registry; limits?: Partial<Limits> } = {},
): Promise<ParsedDocument | CitedFactsFile> {
  const document = await readDocument(file.bytes, { fileName: file.fileName, limits });
  if (document.format === "csv") return { kind: "cited-facts", text: document.text };
  const reading = readReport(document, { registry });
  if (!reading.isReport) {
    throw new Refusal("not-a-report", {
      zh: "文件里没有可以认出的报告：没有统计表，也认不出机关和年度。",
      en: "No report can be recognised in the file: no statutory table, no agency, no year.",
    });
  }
  const { head, cells, figures, messages, prose } = reading;
  const { findings, checks } = checkReport({
    report: head,
    cells,
    doubtful: doubtfulCells(reading),
  });
  const told = checkProse({ head, cells, figures, text: document.text, prose });
  const parsed: ParsedReport = {
    report: head,
    cells,
    figures,
    findings: [...findings, ...reading.findings, ...told],
    messages,
  };
  return { ...file, document, parsed, checks, prose };
}
