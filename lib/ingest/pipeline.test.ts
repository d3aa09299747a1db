/**
 * One folder a report under fixtures/reports, found by listing it: `source.*` and what was typed
 * from it by hand into `expected.json`.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cellId, type ReportHead, type Span } from "@/lib/domain";
import { readDocument } from "./formats";
import { readReport } from "./pipeline";

type Expected = {
  head: ReportHead;
  counts: Record<"reported" | "blank" | "unreadable", number>;
  /** A few cells by id; the quirks of tables have fixtures of their own. */
  cells: Record<string, number | null>;
  messages: string[];
  /** Rules that must find something. */
  findings?: string[];
  prose: { has: string[]; hasNot: string[] };
  /** Printed figures that must be among those read. */
  figures: string[];
  repeats: number;
};

const folder = path.resolve(import.meta.dirname, "../../fixtures/reports");

async function read(name: string) {
  const source = readdirSync(path.join(folder, name)).find((part) => part.startsWith("source."));
  const bytes = readFileSync(path.join(folder, name, source ?? ""));
  const document = await readDocument(bytes, { fileName: source });
  return { document, reading: readReport(document) };
}

describe("reports", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const expected = JSON.parse(
      readFileSync(path.join(folder, name, "expected.json"), "utf8"),
    ) as Expected;
    const { document, reading } = await read(name);
    const quote = ({ start, end }: Span) => document.text.slice(start, end);
    expect(reading.isReport).toBe(true);
    expect(reading.head).toEqual(expected.head);
    const count = (status: string) => reading.cells.filter((cell) => cell.status === status).length;
    expect({
      reported: count("reported"),
      blank: count("blank"),
      unreadable: count("unreadable"),
    }).toEqual(expected.counts);
    const values = Object.fromEntries(reading.cells.map((cell) => [cellId(cell), cell.value]));
    expect(values).toMatchObject(expected.cells);
    expect([...new Set(reading.messages.map(({ code }) => code))].sort()).toEqual(
      [...expected.messages].sort(),
    );
    expect(reading.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(expected.findings ?? []),
    );
    const prose = reading.prose.map(quote).join("\n");
    expected.prose.has.forEach((part) => expect(prose).toContain(part));
    expected.prose.hasNot.forEach((part) => expect(prose).not.toContain(part));
    expect(reading.figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(expected.figures),
    );
    expect(reading.repeats).toHaveLength(expected.repeats);
    [...reading.cells, ...reading.figures].forEach(({ at, text }) => {
      if (at) expect(quote(at)).toBe(text);
    });
  });

  it("marks the figures of repeated text", async () => {
    const { reading } = await read("printed-twice-stripped");
    const [first, second] = reading.figures.filter(({ text }) => text === "32000人次");
    expect([first?.repeat, second?.repeat]).toEqual([false, true]);
  });

  it("does not take a story for a report", async () => {
    const text = "从前有座山,山里有座庙。1998年的夏天很热。";
    const document = await readDocument(new TextEncoder().encode(text));
    expect(readReport(document).isReport).toBe(false);
  });
});
