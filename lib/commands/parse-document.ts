/** Bytes → a report read and checked; or, of a CSV, the text of its cited figures. Stores nothing. */
import type { ParsedReport } from "@/lib/domain";
import type { Registry } from "@/lib/ingest/agencies";
import { readDocument, type Limits } from "@/lib/ingest/formats";
import { readReport } from "@/lib/ingest/pipeline";
import { checkReading } from "@/lib/reconcile";
import { Refusal } from "./outcome";
import type { ParsedDocument } from "./parsed-document";

/** A CSV of figures typed by people (docs/cited-facts.md). */
export type CitedFactsFile = { kind: "cited-facts"; text: string };

export function isCitedFacts(read: ParsedDocument | CitedFactsFile): read is CitedFactsFile {
  return "kind" in read;
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
      zh: "文件里没有可以认出的报告：没有统计表，也认不出机关和年度。请确认放入的是年度报告全文。",
      en: "No report can be recognised in the file: no statutory table, no agency, no year. Make sure that it is the whole annual report.",
    });
  }
  const { head, cells, figures, messages, prose } = reading;
  const { findings, checks } = checkReading({ ...reading, text: document.text });
  const parsed: ParsedReport = { report: head, cells, figures, findings, messages };
  return { ...file, document, parsed, checks, prose };
}
