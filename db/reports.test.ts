/** The bundled transcriptions, read by the parser that reads every other report. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BUNDLED_REPORTS } from "@/fixtures/bundled-reports";
import { cellId } from "@/lib/domain";
import { readDocument } from "@/lib/ingest/formats";
import type { ReadDocument } from "@/lib/ingest/read-document";
import { readReport, type Reading } from "@/lib/ingest/pipeline";

const folder = path.join(import.meta.dirname, "reports");

describe("the bundled reports", () => {
  it("are the ones expected", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(files.sort()).toEqual(Object.keys(BUNDLED_REPORTS).sort());
  });
});

describe.each(Object.entries(BUNDLED_REPORTS))("%s", (file, expected) => {
  let document: ReadDocument;
  let reading: Reading;
  beforeAll(async () => {
    document = await readDocument(readFileSync(path.join(folder, file)), { fileName: file });
    reading = readReport(document);
  });

  it("says whose it is, and of when", () => {
    const { edition } = expected;
    expect(reading.head).toMatchObject(expected.head);
    expect(reading.head.editions).toEqual({
      disclosure: edition,
      requests: edition,
      review: edition,
    });
    expect(reading.agency?.provisional ?? false).toBe(false);
  });

  it("has the cells of its tables, blanks still blank", () => {
    const byId = new Map(reading.cells.map((cell) => [cellId(cell), cell]));
    expect(byId.size).toBe(expected.cells);
    const states = reading.cells.filter(({ status }) => status !== "reported");
    expect(states.map(cellId)).toEqual(expected.blank);
    expect(states.every(({ status, value }) => status === "blank" && value === null)).toBe(true);
    for (const [id, value] of Object.entries(expected.values)) {
      expect(byId.get(id), id).toMatchObject({ status: "reported", value });
    }
    const missing = reading.messages.filter(({ code }) => code === "table-missing");
    expect(missing).toHaveLength(expected.edition ? 0 : 3);
  });

  it("states its figures, each at its place", () => {
    for (const { at, text } of reading.figures) {
      expect(document.text.slice(at.start, at.end)).toBe(text);
    }
    for (const [id, value] of Object.entries(expected.indicators)) {
      const values = reading.figures.filter((f) => f.indicator === id && !f.repeat);
      expect(new Set(values.map((f) => f.value)), id).toEqual(new Set([value]));
    }
  });

  it("keeps the doubts its original raises", () => {
    const rules = reading.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(expected.findings));
  });

  it("opens with a note that is no part of it", () => {
    const note = reading.messages.find(({ code }) => code === "transcription-note");
    expect(note?.at?.start).toBe(0);
    const end = note?.at?.end ?? 0;
    const places = [...reading.figures, ...reading.cells].map(({ at }) => at?.start ?? end);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(end);
    expect(document.text.slice(0, end)).toMatch(/Gongkai/);
  });
});
