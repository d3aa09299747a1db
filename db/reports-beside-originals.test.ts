/**
 * The bundled transcriptions against the reports they were made from. Those stand beside the
 * project, not in it: without them there is nothing to compare, and the tests are skipped.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeRunFinder } from "@/fixtures/shared-runs";
import { cellId } from "@/lib/domain";
import { readDocument } from "@/lib/ingest/formats";
import { readReport, type Reading } from "@/lib/ingest/pipeline";
import { findTranscriptionNote } from "@/lib/ingest/formats/text/transcription-note";

const bundled = path.join(import.meta.dirname, "reports");
const originals = path.resolve(import.meta.dirname, "../../shared/reports");
const files = readdirSync(bundled).filter((name) => name.endsWith(".txt"));

/** From this many characters in a row on, a sentence is taken to be the original's. */
const COPIED = 13;

function read(folder: string, file: string): string {
  const text = readFileSync(path.join(folder, file), "utf8");
  return text.slice(findTranscriptionNote(text)?.at.end ?? 0);
}

/** Lines of a scraped table: a cell's mark at the end, or a number alone in the last cell. */
function isTableLine(line: string): boolean {
  return line.trimEnd().endsWith("|") || /^[\d,.]+(?:万元)?$/.test(line.trim());
}

/** Headings of the national form and titles are names, not prose. */
const NAMES = /^[一二三四五六]、\s*\S{0,22}$|(?:报告|報告|计划)$/;

describe.skipIf(!existsSync(originals))("a bundled transcription", () => {
  it("stands for each original, under the same name", () => {
    expect(files).toEqual(readdirSync(originals).filter((name) => name.endsWith(".txt")));
  });

  it.each(files)("%s keeps every table line as printed", (file) => {
    const lines = (folder: string) => read(folder, file).split("\n").filter(isTableLine);
    expect(lines(bundled)).toEqual(lines(originals));
  });

  it.each(files)("%s has no sentence of the original", (file) => {
    const prose = read(bundled, file)
      .split("\n")
      .filter((line) => !isTableLine(line) && !NAMES.test(line));
    expect(prose.length).toBeGreaterThan(10);
    expect(makeRunFinder(read(originals, file), COPIED)(prose.join("\n"))).toEqual([]);
  });

  it.each(files)("%s reads into the same cells and figures", async (file) => {
    const [ours, theirs] = await Promise.all([readFrom(bundled, file), readFrom(originals, file)]);
    expect(cellsOf(ours)).toEqual(cellsOf(theirs));
    expect(figuresOf(ours)).toEqual(figuresOf(theirs));
    expect(indicatorsOf(ours)).toEqual(indicatorsOf(theirs));
  });

  it.each(files)("%s is of the same body, period and kind", async (file) => {
    const [ours, theirs] = await Promise.all([readFrom(bundled, file), readFrom(originals, file)]);
    // The original may print no title; the note states one.
    expect({ ...ours.head, title: null }).toEqual({ ...theirs.head, title: null });
    const rules = (reading: Reading) => new Set(reading.findings.map(({ rule }) => rule));
    expect(rules(ours)).toEqual(rules(theirs));
  });
});

async function readFrom(folder: string, file: string): Promise<Reading> {
  return readReport(await readDocument(readFileSync(path.join(folder, file)), { fileName: file }));
}

function cellsOf({ cells }: Reading): string[] {
  return cells.map((cell) => `${cellId(cell)} ${cell.status} ${cell.value} ${cell.text}`);
}

/** A multiset: our sentences may name the same quantities in another order. */
function figuresOf({ figures }: Reading): string[] {
  return figures
    .filter(({ text }) => /\d/.test(text))
    .map(({ value, unit, qualifier, repeat }) => `${value} ${unit} ${qualifier} ${repeat}`)
    .sort();
}

function indicatorsOf({ figures }: Reading): string[] {
  return figures
    .flatMap(({ indicator, value }) => (indicator ? [`${indicator} ${value}`] : []))
    .sort();
}
