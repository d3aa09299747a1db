/**
 * Damaged tables never give a wrong number: of generated reports whose text lost, gained or doubled
 * a line, or lost its blanks, every value read is the value printed, or it is not read at all.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GeneratedReport } from "@/fixtures/generator/generated-report";
import { makeReport } from "@/fixtures/generator/make-report";
import { renderText, TEXT_LAYOUTS } from "@/fixtures/generator/render-text";
import { cellId } from "@/lib/domain";
import { foldText } from "../document/fold";
import { readDocument } from "../formats";
import { locateTables, readTables } from "./read-tables";

async function wrongCells(report: GeneratedReport, text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { fileName: "a.txt" });
  const tables = locateTables(document, foldText(document.text));
  const { cells } = readTables(tables, document.text, report.year);
  const printed = new Map(report.cells.map((cell) => [cellId(cell), cell]));
  return cells.flatMap((cell) => {
    if (cell.status === "unreadable") return [];
    const truth = printed.get(cellId(cell));
    const same = truth?.status === cell.status && truth.value === cell.value;
    return same ? [] : [`${cellId(cell)}: ${cell.value}, not ${truth?.value}`];
  });
}

/** A line inside the tables, by a share of their length. */
function lineAt(lines: string[], share: number): number {
  const first = lines.findIndex((line) => line.includes("第二十条"));
  const last = lines.findLastIndex((line) => /\||\t/.test(line));
  return first + Math.floor(share * (last - first));
}

type Damage = (lines: string[], at: number, scraped: boolean) => string[];

const damages: [string, Damage][] = [
  ["a line lost", (lines, at) => lines.toSpliced(at, 1)],
  ["a line twice", (lines, at) => lines.toSpliced(at, 0, lines[at] ?? "")],
  ["a stray zero", (lines, at, scraped) => lines.toSpliced(at, 0, scraped ? "0 |" : "0")],
  ["a stray word", (lines, at, scraped) => lines.toSpliced(at, 0, scraped ? "备注 |" : "备注")],
  ["an empty line", (lines, at) => lines.toSpliced(at, 0, "")],
];

const reports = fc.record({
  seed: fc.integer({ min: 1, max: 100_000 }),
  layout: fc.constantFrom(...TEXT_LAYOUTS),
  share: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

describe("damaged tables", () => {
  it.each(damages)("%s", async (_, damage) => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ seed, layout, share }) => {
        const report = makeReport(seed);
        const lines = renderText(report, layout).split("\n");
        const damaged = damage(lines, lineAt(lines, share), layout === "scraped");
        expect(await wrongCells(report, damaged.join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("blanks left out", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ seed }) => {
        const report = makeReport(seed, { print: { blankShare: 0.5, blankMark: "" } });
        const lines = renderText(report, "scraped")
          .split("\n")
          .map((line) => line.replace(/\s*\|+\s*$/, ""))
          .filter((line) => line.trim() !== "");
        expect(await wrongCells(report, lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("a remark behind every row, under no column", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ seed }) => {
        const report = makeReport(seed, { print: { blankShare: 0.3, blankMark: " " } });
        const lines = renderText(report, "tabbed").split("\n");
        const remarked = lines.map((line) => (/\t.*\d/.test(line) ? `${line}\t上年:7` : line));
        expect(await wrongCells(report, remarked.join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("a digit turned into a letter", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async ({ seed, layout, share }) => {
        const report = makeReport(seed);
        const lines = renderText(report, layout).split("\n");
        const at = lineAt(lines, share);
        lines[at] = (lines[at] ?? "").replace(/\d/, "x");
        expect(await wrongCells(report, lines.join("\n"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
